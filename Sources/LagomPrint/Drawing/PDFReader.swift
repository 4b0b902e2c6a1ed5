// SPDX-License-Identifier: EUPL-1.2
import CQPDF
import Glibc

/// Takes the first page out of a PDF file that cairo made, with qpdf.
struct PDFReader {
    private var file: qpdf_data?
    private let bytes: [UInt8]
    private var objects: [ArtDrawing.Object] = []
    private var numbers: [Int32: Int] = [:]

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    /// The page as a form that is one unit wide and high, and all objects that it needs.
    mutating func form(_ size: Size) -> [ArtDrawing.Object] {
        objects = [ArtDrawing.Object()]
        var data = qpdf_init()
        defer { qpdf_cleanup(&data) }
        file = data
        qpdf_set_suppress_warnings(data, 1)
        bytes.withUnsafeBytes { buffer in
            let start = buffer.bindMemory(to: CChar.self).baseAddress
            _ = qpdf_read_memory(data, "art", start, UInt64(buffer.count), nil)
            objects[0].data = []
            if qpdf_get_num_pages(data) == 1 { readPage(qpdf_get_page_n(data, 0)) }
        }
        let head = "/Type/XObject/Subtype/Form/BBox[0 0 \(size.width) \(size.height)]"
        let matrix = "/Matrix[\(1 / size.width) 0 0 \(1 / size.height) 0 0]"
        objects[0].parts.insert(.text(head + matrix), at: 0)
        return objects
    }

    private mutating func readPage(_ page: qpdf_oh) {
        let contents = qpdf_oh_get_key(file, page, "/Contents")
        var parts: [ArtDrawing.Part] = []
        for key in ["/Filter", "/DecodeParms"] {
            let value = qpdf_oh_get_key(file, qpdf_oh_get_dict(file, contents), key)
            guard qpdf_oh_is_null(file, value) == 0 else { continue }
            parts.append(.text(key + " "))
            write(value, to: &parts)
        }
        for key in ["/Resources", "/Group"] {
            let value = qpdf_oh_get_key(file, page, key)
            guard qpdf_oh_is_null(file, value) == 0 else { continue }
            parts.append(.text(key + " "))
            write(value, to: &parts)
        }
        objects[0] = ArtDrawing.Object(parts: parts, data: data(of: contents))
    }

    private func data(of stream: qpdf_oh) -> [UInt8] {
        var buffer: UnsafeMutablePointer<UInt8>?
        var count = 0
        var isFiltered: QPDF_BOOL = 0
        guard qpdf_oh_get_stream_data(file, stream, qpdf_dl_none, &isFiltered, &buffer, &count) == 0, let buffer else {
            return []
        }
        defer { free(buffer) }
        return Array(UnsafeBufferPointer(start: buffer, count: count))
    }

    private mutating func write(_ value: qpdf_oh, to parts: inout [ArtDrawing.Part]) {
        if qpdf_oh_is_indirect(file, value) != 0 {
            parts.append(.reference(number(of: value)))
            parts.append(.text(" "))
        } else if qpdf_oh_is_dictionary(file, value) != 0 {
            parts.append(.text("<<"))
            writeEntries(of: value, to: &parts)
            parts.append(.text(">>"))
        } else if qpdf_oh_is_array(file, value) != 0 {
            parts.append(.text("["))
            for index in 0..<qpdf_oh_get_array_n_items(file, value) {
                write(qpdf_oh_get_array_item(file, value, index), to: &parts)
            }
            parts.append(.text("]"))
        } else {
            parts.append(.text(qpdf_oh_unparse(file, value).map { String(cString: $0) } ?? "null"))
            parts.append(.text(" "))
        }
    }

    private mutating func writeEntries(of dictionary: qpdf_oh, to parts: inout [ArtDrawing.Part]) {
        var keys: [String] = []
        qpdf_oh_begin_dict_key_iter(file, dictionary)
        while qpdf_oh_dict_more_keys(file) != 0 {
            if let key = qpdf_oh_dict_next_key(file) { keys.append(String(cString: key)) }
        }
        for key in keys where key != "/Length" && key != "/Parent" {
            parts.append(.text(key + " "))
            write(qpdf_oh_get_key(file, dictionary, key), to: &parts)
        }
    }

    /// The number of an object among the drawing's, which is read when it is first met.
    private mutating func number(of object: qpdf_oh) -> Int {
        let id = qpdf_oh_get_object_id(file, object)
        if let known = numbers[id] { return known }
        let number = objects.count
        numbers[id] = number
        objects.append(ArtDrawing.Object())
        var parts: [ArtDrawing.Part] = []
        if qpdf_oh_is_stream(file, object) != 0 {
            writeEntries(of: qpdf_oh_get_dict(file, object), to: &parts)
            objects[number] = ArtDrawing.Object(parts: parts, data: data(of: object))
        } else if qpdf_oh_is_dictionary(file, object) != 0 {
            parts.append(.text("<<"))
            writeEntries(of: object, to: &parts)
            parts.append(.text(">>"))
            objects[number] = ArtDrawing.Object(parts: parts)
        } else {
            parts.append(.text(qpdf_oh_unparse_resolved(file, object).map { String(cString: $0) } ?? "null"))
            objects[number] = ArtDrawing.Object(parts: parts)
        }
        return number
    }
}
