// SPDX-License-Identifier: EUPL-1.2
import LagomText

/// The numbered objects of a PDF file (ISO 32000-1, 7.3.10 and 7.5).
///
/// Small objects go into one compressed object stream, so that a document's structure costs little.
struct PDFObjects {
    private enum Object {
        case small([UInt8])
        case stream(dictionary: [UInt8], data: [UInt8])
    }

    private var objects: [Object?] = [nil]

    /// A number for an object that is set later.
    mutating func reserve() -> Int {
        objects.append(nil)
        return objects.count - 1
    }

    mutating func set(_ number: Int, _ body: PDFBytes) { objects[number] = .small(body.bytes) }

    mutating func add(_ body: PDFBytes) -> Int {
        let number = reserve()
        set(number, body)
        return number
    }

    /// A stream; `dictionary` holds its entries without `/Length`, `<<` and `>>`.
    mutating func set(_ number: Int, stream data: [UInt8], _ dictionary: PDFBytes) {
        objects[number] = .stream(dictionary: dictionary.bytes, data: data)
    }

    mutating func add(stream data: [UInt8], _ dictionary: PDFBytes) -> Int {
        let number = reserve()
        set(number, stream: data, dictionary)
        return number
    }

    /// The whole file.
    ///
    /// Its id is the digest of its content: the same document has the same bytes.
    func file(root: Int, compressor: Compressor) -> [UInt8] {
        var file = PDFBytes(reserving: 200_000)
        file.raw("%PDF-1.7\n%\u{E5}\u{E4}\u{F6}\n")
        var places = [Place](repeating: .free, count: objects.count)
        for (number, object) in objects.enumerated() {
            guard case .stream(let dictionary, let data)? = object else { continue }
            places[number] = .offset(file.bytes.count)
            Self.write(&file, number, dictionary, data)
        }
        let container = objects.count
        let packed = pack(into: container, &places)
        places.append(.offset(file.bytes.count))
        var entries = PDFBytes()
        entries.raw("/Type/ObjStm/Filter/FlateDecode/N ")
        entries.number(packed.count)
        entries.raw("/First ")
        entries.number(packed.first)
        Self.write(&file, container, entries.bytes, compressor.zlib(packed.data))
        writeTable(&file, places, root, compressor)
        return file.bytes
    }

    private enum Place {
        case free
        case offset(Int)
        case packed(container: Int, index: Int)
    }

    private static func write(_ file: inout PDFBytes, _ number: Int, _ dictionary: [UInt8], _ data: [UInt8]) {
        file.number(number)
        file.raw(" 0 obj\n<<")
        file.append(dictionary)
        file.raw("/Length ")
        file.number(data.count)
        file.raw(">>\nstream\n")
        file.append(data)
        file.raw("\nendstream\nendobj\n")
    }

    private func pack(into container: Int, _ places: inout [Place]) -> (data: [UInt8], first: Int, count: Int) {
        var (index, bodies) = (PDFBytes(), PDFBytes(reserving: 50_000))
        var count = 0
        for (number, object) in objects.enumerated() {
            guard case .small(let body)? = object else { continue }
            places[number] = .packed(container: container, index: count)
            index.number(number)
            index.raw(" ")
            index.number(bodies.bytes.count)
            index.raw(" ")
            bodies.append(body)
            bodies.raw("\n")
            count += 1
        }
        return (index.bytes + bodies.bytes, index.bytes.count, count)
    }

    /// The cross-reference stream: for each object one byte of type, four of place, two of index.
    private func writeTable(_ file: inout PDFBytes, _ places: [Place], _ root: Int, _ compressor: Compressor) {
        let start = file.bytes.count
        var table: [UInt8] = []
        for place in places + [.offset(start)] {
            switch place {
            case .free: table += Self.row(0, 0, 0)
            case .offset(let offset): table += Self.row(1, offset, 0)
            case .packed(let container, let index): table += Self.row(2, container, index)
            }
        }
        var dictionary = PDFBytes()
        dictionary.raw("/Type/XRef/Filter/FlateDecode/W[1 4 2]/Size ")
        dictionary.number(places.count + 1)
        dictionary.raw("/Root ")
        dictionary.reference(root)
        let id = Digest(of: file.bytes).description.prefix(32)
        dictionary.text("/ID[<\(id)><\(id)>]")
        Self.write(&file, places.count, dictionary.bytes, compressor.zlib(table))
        file.raw("startxref\n")
        file.number(start)
        file.raw("\n%%EOF\n")
    }

    private static func row(_ type: UInt8, _ place: Int, _ index: Int) -> [UInt8] {
        [type] + [24, 16, 8, 0].map { UInt8(place >> $0 & 255) } + [UInt8(index >> 8 & 255), UInt8(index & 255)]
    }
}
