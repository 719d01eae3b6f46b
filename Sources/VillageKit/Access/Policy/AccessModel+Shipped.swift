// The shipped model as text: what a school starts from when it writes its own.

extension AccessModel {
    /// The shipped model as JSON text.
    public static var standardJSON: [UInt8] { Array(StandardModel.json.utf8) }
}
