// SPDX-License-Identifier: EUPL-1.2
import LagomText

/// The numbered objects of a PDF file (ISO 32000-1, 7.3.10 and 7.5).
///
/// Small objects go into one compressed object stream, so that a document's structure costs little.
struct PDFObjects {
    private enum Object {
        case small([UInt8])
        case stream(dictionary: [UInt8], data: [UInt8])
        /// In the file already.
        case written(Place)
    }

    private enum Place {
        case free
        case offset(Int)
        case packed(container: Int, index: Int)
    }

    private var objects: [Object?] = [.written(.free)]
    private var file: PDFBytes = {
        var file = PDFBytes(reserving: 100_000)
        file.raw("%PDF-1.7\n%\u{E5}\u{E4}\u{F6}\n")
        return file
    }()

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

    /// Writes all that is set, so that what is set later comes behind it: copies of what is here begin with the same bytes.
    mutating func pack(with compressor: Compressor) {
        for number in objects.indices {
            guard case .stream(let dictionary, let data)? = objects[number] else { continue }
            objects[number] = .written(.offset(file.bytes.count))
            Self.write(&file, number, dictionary, data)
        }
        let container = objects.count
        let (data, first, count) = packSmall(into: container)
        guard count > 0 else { return }
        objects.append(.written(.offset(file.bytes.count)))
        var entries = PDFBytes()
        entries.raw("/Type/ObjStm/Filter/FlateDecode/N ")
        entries.number(count)
        entries.raw("/First ")
        entries.number(first)
        Self.write(&file, container, entries.bytes, compressor.zlib(data))
    }

    /// The whole file.
    ///
    /// Its id is the digest of its content: the same document has the same bytes.
    consuming func file(root: Int, compressor: Compressor) -> [UInt8] {
        pack(with: compressor)
        writeTable(root, compressor)
        return file.bytes
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

    private mutating func packSmall(into container: Int) -> (data: [UInt8], first: Int, count: Int) {
        var (index, bodies) = (PDFBytes(), PDFBytes(reserving: 50_000))
        var count = 0
        for number in objects.indices {
            guard case .small(let body)? = objects[number] else { continue }
            objects[number] = .written(.packed(container: container, index: count))
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
    private mutating func writeTable(_ root: Int, _ compressor: Compressor) {
        let start = file.bytes.count
        var table = PDFBytes(reserving: 7 * (objects.count + 1))
        for object in objects + [.written(.offset(start))] {
            switch object {
            case .written(.offset(let offset)): table.row(1, offset, 0)
            case .written(.packed(let container, let index)): table.row(2, container, index)
            case .written(.free), .small, .stream, nil: table.row(0, 0, 0)
            }
        }
        var dictionary = PDFBytes()
        dictionary.raw("/Type/XRef/Filter/FlateDecode/W[1 4 2]/Size ")
        dictionary.number(objects.count + 1)
        dictionary.raw("/Root ")
        dictionary.reference(root)
        let id = Digest(of: file.bytes).description.prefix(32)
        dictionary.text("/ID[<\(id)><\(id)>]")
        Self.write(&file, objects.count, dictionary.bytes, compressor.zlib(table.bytes))
        file.raw("startxref\n")
        file.number(start)
        file.raw("\n%%EOF\n")
    }
}

extension PDFBytes {
    /// A row of the cross-reference stream.
    fileprivate mutating func row(_ type: UInt8, _ place: Int, _ index: Int) {
        append([type, UInt8(place >> 24 & 255), UInt8(place >> 16 & 255), UInt8(place >> 8 & 255), UInt8(place & 255)])
        append([UInt8(index >> 8 & 255), UInt8(index & 255)])
    }
}
