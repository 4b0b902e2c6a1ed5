// SPDX-License-Identifier: EUPL-1.2
public import LagomText

extension Artboard {
    /// Reads an artboard; nil where its size is unknown or it is no SVG, with findings that say so.
    public static func read(_ file: SourceFile) -> (Artboard?, [Finding]) {
        do {
            let elements = try SVGElements.read(file.bytes)
            var reader = ArtboardReader(file: file, elements: elements)
            return (reader.artboard(), reader.findings)
        } catch {
            return (nil, [.unreadableArtboard(file, error)])
        }
    }
}

/// Makes an artboard of the elements of its file.
private struct ArtboardReader {
    let file: SourceFile
    let elements: [SVGElement]
    var findings: [Finding] = []
    private var toPoints = AffineMap.identity

    init(file: SourceFile, elements: [SVGElement]) {
        self.file = file
        self.elements = elements
    }

    mutating func artboard() -> Artboard? {
        guard let root = elements.first, root.name == "svg", let size = size(of: root) else {
            findings.append(.artboardWithoutSize(file))
            return nil
        }
        var slots: [Slot] = []
        for (index, element) in elements.enumerated() {
            guard let id = element["id"], let (name, part) = SlotName.part(of: id) else { continue }
            let order = element["data-order"].flatMap { Int($0) } ?? index
            if let slot = slot(name, part, order, element) { slots.append(slot) }
        }
        var fixed: [FixedArt] = []
        for element in elements where element["data-mirror"] == "no" {
            if let art = fixedArt(element) { fixed.append(art) }
        }
        let inOrder = slots.sorted { $0.order < $1.order }
        return Artboard(
            file: file, size: size, seconds: root.number("data-seconds"), slots: inOrder,
            stacks: inOrder.stacks, fields: elements.compactMap(field), fixedArt: fixed, root: root)
    }

    private mutating func fixedArt(_ element: SVGElement) -> FixedArt? {
        let art = FixedArt(element, in: file)
        if art == nil { findings.append(.fixedArtWithoutId(file, element.range)) }
        return art
    }

    private func field(_ element: SVGElement) -> Field? {
        guard element.name == "rect", let behind = element["data-behind"], let frame = frame(of: element) else {
            return nil
        }
        let classes = (element["class"] ?? "").split(separator: " ")
        let colour = classes.first { $0.hasPrefix("fill-") }?.dropFirst("fill-".count)
        return Field(
            frame: frame, radius: (element.number("rx") ?? 0) * toPoints.a, colour: String(colour ?? "brand"),
            behind: SlotName.list(behind),
            bleeds: Set(
                (element["data-bleed"] ?? "").split(separator: " ").compactMap { Field.Side(rawValue: String($0)) }))
    }

    /// The place of an upright rectangle, in points.
    private func frame(of element: SVGElement) -> Rect? {
        guard let width = element.number("width"), let height = element.number("height"), width > 0, height > 0,
            element.transform.keepsUpright
        else { return nil }
        let own = Rect(x: element.number("x") ?? 0, y: element.number("y") ?? 0, width: width, height: height)
        return element.transform.followed(by: toPoints).image(of: own)
    }

    /// The size in points, and the map from the viewBox to it.
    private mutating func size(of root: SVGElement) -> Size? {
        guard let width = root["width"].flatMap(Self.points), let height = root["height"].flatMap(Self.points),
            let box = root["viewBox"]?.split(whereSeparator: { $0 == " " || $0 == "," }).compactMap({ Double($0) }),
            box.count == 4, box[2] > 0, box[3] > 0
        else { return nil }
        let (x, y) = (width / box[2], height / box[3])
        toPoints = AffineMap(a: x, b: 0, c: 0, d: y, e: -box[0] * x, f: -box[1] * y)
        return Size(width: width, height: height)
    }

    /// A length in points: `210mm`, `8.27in`, `595pt`; pixels are 1/96 inch as in CSS.
    private static func points(_ text: String) -> Double? {
        let units = [
            ("mm", pointsPerMillimetre), ("cm", 10 * pointsPerMillimetre), ("in", 72), ("pt", 1), ("px", 0.75),
        ]
        for (unit, factor) in units where text.hasSuffix(unit) {
            return Double(text.dropLast(2)).flatMap { $0 > 0 ? $0 * factor : nil }
        }
        return Double(text).flatMap { $0 > 0 ? $0 * 0.75 : nil }
    }

    private mutating func slot(_ name: SlotName, _ part: Int, _ order: Int, _ element: SVGElement) -> Slot? {
        guard element.name == "rect", let frame = frame(of: element) else {
            findings.append(.slotIsNoRectangle(name, file, element.range))
            return nil
        }
        let smallest =
            element.number("data-distance").map(ReadingDistance.smallestSize) ?? element.number("data-smallest") ?? 9
        let largest = max(smallest, element.number("data-largest") ?? smallest)
        return Slot(
            name: name, part: part, order: order, frame: frame, sizes: smallest...largest,
            alignment: element["data-align"].flatMap(Slot.Alignment.init) ?? .start,
            verticalAlignment: element["data-valign"].flatMap(Slot.VerticalAlignment.init) ?? .top,
            colour: element["data-colour"] ?? "text", weight: element["data-weight"].flatMap { Int($0) } ?? 400,
            columns: max(1, element["data-columns"].flatMap { Int($0) } ?? 1),
            follows: followed(by: name, element), range: element.range)
    }

    /// The slots below which one begins; a clinic's own lines move no others, and no others them.
    private mutating func followed(by name: SlotName, _ element: SVGElement) -> [SlotName] {
        let wanted = element["data-after"].map(SlotName.list) ?? []
        guard !wanted.isEmpty, name.isClinics || wanted.contains(where: \.isClinics) else { return wanted }
        findings.append(.clinicFollows(name, file, element.range))
        return name.isClinics ? [] : wanted.filter { !$0.isClinics }
    }
}

extension SlotName {
    /// Names with spaces between them.
    fileprivate static func list(_ text: String) -> [SlotName] {
        text.split(separator: " ").compactMap { SlotName(rawValue: String($0)) }
    }

    /// The slot that an id names: `body-2` is the second part of `body`.
    fileprivate static func part(of id: String) -> (SlotName, Int)? {
        if let name = SlotName(rawValue: id) { return (name, 1) }
        guard let dash = id.lastIndex(of: "-"), let part = Int(id[id.index(after: dash)...]), part > 1,
            let name = SlotName(rawValue: String(id[..<dash]))
        else { return nil }
        return (name, part)
    }
}
