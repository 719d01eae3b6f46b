// What pictures are drawn with: boxes, lines and words, in whole numbers.

/// What pictures are drawn with.
struct HTMLCanvas {
    /// How wide every picture is: as wide as a small telephone, so that letters do not shrink on it.
    static let width = 320

    /// Whether the page is written from the right: then the whole picture is drawn from the right, and its words too.
    let isFromTheRight: Bool
    private(set) var markup = HTMLMarkup()

    init(isFromTheRight: Bool) { self.isFromTheRight = isFromTheRight }

    /// A place from the side where the page begins.
    private func place(_ x: Int) -> Int { isFromTheRight ? Self.width - x : x }

    /// How words stand to their place.
    enum Anchor: String { case start, middle, end }

    mutating func box(_ x: Int, _ y: Int, _ width: Int, _ height: Int, _ style: String, round: Int = 0) {
        let radius = round > 0 ? "\(round)" : nil
        markup.put(
            .rect,
            [
                .x: "\(isFromTheRight ? place(x + width) : x)", .y: "\(y)", .width: "\(width)", .height: "\(height)",
                .rx: radius, .class: style,
            ]
        )
    }

    mutating func circle(_ x: Int, _ y: Int, _ radius: Int, _ style: String) {
        markup.put(.circle, [.cx: "\(place(x))", .cy: "\(y)", .r: "\(radius)", .class: style])
    }

    mutating func line(_ x1: Int, _ y1: Int, _ x2: Int, _ y2: Int, _ style: String) {
        markup.put(.line, [.x1: "\(place(x1))", .y1: "\(y1)", .x2: "\(place(x2))", .y2: "\(y2)", .class: style])
    }

    mutating func path(_ path: String, _ style: String) {
        let turned = isFromTheRight ? "matrix(-1 0 0 1 \(Self.width) 0)" : nil
        if !path.isEmpty { markup.put(.path, [.d: path, .class: style, .transform: turned]) }
    }

    /// Draws signs, such as a tick, which look the same in every language: only their places are taken from the side where
    /// the page begins.
    mutating func signs(_ boxes: [Box], _ style: String, path: (Box) -> String) {
        let placed = boxes.map { box in
            isFromTheRight ? Box(x: place(box.x + box.size), y: box.y, size: box.size) : box
        }
        let lines = placed.map(path).joined()
        if !lines.isEmpty { markup.put(.path, [.d: lines, .class: style]) }
    }

    /// A square.
    struct Box {
        let x: Int
        let y: Int
        let size: Int
    }

    mutating func words(_ words: String, _ x: Int, _ y: Int, _ style: String? = nil, _ anchor: Anchor = .start) {
        let anchor = anchor == .start ? nil : anchor.rawValue
        markup.put(.text, [.x: "\(place(x))", .y: "\(y)", .class: style, .anchor: anchor], words)
    }

    /// Breaks words into lines of about so many letters; what finds no room ends in dots, and stands in the table.
    static func lines(_ text: String, columns: Int, most: Int) -> [String] {
        var lines: [String] = []
        var line = ""
        for (word, isGlued) in parts(of: text) {
            if !line.isEmpty, line.count + (isGlued ? 0 : 1) + word.count > columns {
                lines.append(line)
                line = ""
                if lines.count > most { break }
            }
            line += (line.isEmpty || isGlued ? "" : " ") + word
        }
        if !line.isEmpty { lines.append(line) }
        let isCut = lines.count > most
        lines = Array(lines.prefix(most))
        return lines.enumerated()
            .map { place, line in
                let isShortened = line.count > columns || (isCut && place == lines.count - 1)
                return isShortened ? "\(line.prefix(columns - 1))…" : line
            }
    }

    /// Words, and the parts of words with a hyphen; whether each belongs to the one before.
    private static func parts(of text: String) -> [(word: Substring, isGlued: Bool)] {
        text.split(whereSeparator: \.isWhitespace)
            .flatMap { word in
                let ends = word.indices.filter { word[$0] == "-" }.map { word.index(after: $0) }
                    .filter { $0 < word.endIndex }
                let starts = [word.startIndex] + ends
                return zip(starts, ends + [word.endIndex]).map { (word[$0..<$1], $0 != word.startIndex) }
            }
    }
}
