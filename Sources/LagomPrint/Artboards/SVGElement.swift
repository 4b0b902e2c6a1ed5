// SPDX-License-Identifier: EUPL-1.2
import CExpat
import LagomText

/// An element of an SVG file: what a reader of artboards needs of it.
struct SVGElement {
    let name: String
    let attributes: [String: String]
    /// The element's own transform, and that of all that it stands in.
    let ownTransform: AffineMap
    let ancestors: AffineMap
    /// The bytes of the start tag.
    let range: ByteRange
    /// Whether the start tag is all there is: `<rect/>`.
    let isEmpty: Bool

    /// The transform from the element's own coordinates to the file's.
    var transform: AffineMap { ownTransform.followed(by: ancestors) }

    subscript(_ name: String) -> String? { attributes[name] }

    /// A length or coordinate without unit, or nil.
    func number(_ name: String) -> Double? { attributes[name].flatMap(Double.init) }
}

/// Reads the elements of an SVG file one by one, with expat: no document type, no entity, nothing from elsewhere.
enum SVGElements {
    /// Why a file could not be read, and at which byte.
    struct Failure: Error {
        let reason: String
        let offset: Int
    }

    /// All elements in document order.
    static func read(_ bytes: [UInt8]) throws(Failure) -> [SVGElement] {
        let sink = Sink(bytes)
        guard let parser = XML_ParserCreate(nil) else { throw Failure(reason: "out of memory", offset: 0) }
        defer { XML_ParserFree(parser) }
        sink.parser = parser
        XML_SetUserData(parser, Unmanaged.passUnretained(sink).toOpaque())
        XML_SetElementHandler(parser, { Sink.start($0, $1, $2) }, { data, _ in Sink.of(data).close() })
        XML_SetDoctypeDeclHandler(
            parser, { data, _, _, _, _ in Sink.of(data).refuse("a document type") }, { _ in })
        let status = bytes.withUnsafeBytes { buffer in
            XML_Parse(parser, buffer.bindMemory(to: CChar.self).baseAddress, Int32(buffer.count), 1)
        }
        if let failure = sink.failure { throw failure }
        guard status == XML_STATUS_OK else {
            let reason = XML_ErrorString(XML_GetErrorCode(parser)).map { String(cString: $0) } ?? "?"
            throw Failure(reason: reason, offset: Int(XML_GetCurrentByteIndex(parser)))
        }
        return sink.elements
    }

    /// What the parser's callbacks write to.
    private final class Sink {
        var parser: XML_Parser?
        var elements: [SVGElement] = []
        var failure: Failure?
        private var transforms: [AffineMap] = [.identity]
        private let bytes: [UInt8]

        init(_ bytes: [UInt8]) { self.bytes = bytes }

        static func of(_ data: UnsafeMutableRawPointer?) -> Sink {
            Unmanaged<Sink>.fromOpaque(data!).takeUnretainedValue()
        }

        static func start(
            _ data: UnsafeMutableRawPointer?, _ name: UnsafePointer<CChar>?,
            _ pairs: UnsafeMutablePointer<UnsafePointer<CChar>?>?
        ) {
            var attributes: [String: String] = [:]
            var index = 0
            while let pairs, let key = pairs[index], let value = pairs[index + 1] {
                attributes[String(cString: key)] = String(cString: value)
                index += 2
            }
            of(data).open(name.map { String(cString: $0) } ?? "", attributes)
        }

        func open(_ name: String, _ attributes: [String: String]) {
            let own = attributes["transform"].flatMap(AffineMap.init(svg:)) ?? .identity
            let ancestors = transforms[transforms.count - 1]
            let start = Int(XML_GetCurrentByteIndex(parser))
            let range = start..<start + Int(XML_GetCurrentByteCount(parser))
            let element = SVGElement(
                name: name, attributes: attributes, ownTransform: own, ancestors: ancestors, range: range,
                isEmpty: bytes[range].suffix(2) == [UInt8(ascii: "/"), UInt8(ascii: ">")])
            transforms.append(element.transform)
            elements.append(element)
        }

        func close() { transforms.removeLast() }

        func refuse(_ reason: String) {
            failure = failure ?? Failure(reason: reason, offset: Int(XML_GetCurrentByteIndex(parser)))
            XML_StopParser(parser, XML_Bool(0))
        }
    }
}
