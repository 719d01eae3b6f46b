// An explanation as JSON, with the names of the tables of cases.

import VillageKit

extension Explainer {
    /// The explanation as JSON.
    var json: String {
        var writer = JSONWriter(.indented)
        writer.beginObject()
        writer.member("schema", "villagekit/explanation")
        writer.member("version", 1)
        writer.member("model", question.engine.model.version)
        writer.member("policy", question.engine.model.digest)
        writer.member("role", question.request.role.rawValue)
        writer.member("purpose", question.request.purpose.rawValue)
        writer.member("profile", question.request.profile)
        writer.member("day", question.request.day.rawValue)
        writer.name("students")
        writer.beginArray()
        for answer in answers { write(answer, to: &writer) }
        writer.endArray()
        writer.endObject()
        writer.endLine()
        return String(decoding: writer.bytes, as: UTF8.self)
    }

    private func write(_ answer: Answer, to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("student", answer.number)
        writer.member("nobodysDossier", ifTrue: answer.isNobodysDossier)
        writer.member("refusals", answer.refusals.map { $0.rawValue })
        writer.member("remark", answer.remark?.rawValue)
        writer.name("points")
        writer.beginArray()
        for point in answer.points { point.write(to: &writer) }
        writer.endArray()
        writer.endObject()
    }
}

extension Explainer.Point {
    fileprivate func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("kind", kind)
        writer.member("name", name)
        writer.name("undecided")
        writer.bool(explanation.isUndecided)
        if let verdict = explanation.verdict {
            writer.member("decision", verdict.decision.rawValue)
            writer.member("trace", verdict.trace.rawValue)
            writer.member("reason", verdict.reason.rawValue)
        }
        writer.member("missing", explanation.missing.map { $0.rawValue })
        writer.name("steps")
        writer.beginArray()
        for step in explanation.steps {
            writer.beginObject()
            writer.member("step", step.step.rawValue)
            writer.member("code", step.code.rawValue)
            writer.member("outcome", step.outcome.rawValue)
            writer.endObject()
        }
        writer.endArray()
        writer.endObject()
    }
}
