// SPDX-License-Identifier: EUPL-1.2
internal import CYaml

/// The events of some YAML, one after the other, as libyaml's parser makes them without building a tree.
///
/// Yams' own `Parser` expands aliases, recurses over the input's depth and keeps only start marks, so the events are
/// read here directly: aliases cost nothing, depth is counted before it hurts, and every event knows where it ends.
struct EventStream: ~Copyable {
    private let parser: UnsafeMutablePointer<yaml_parser_t>
    private let event: UnsafeMutablePointer<yaml_event_t>

    /// Starts reading; the bytes must outlive the stream.
    init(_ bytes: UnsafeBufferPointer<UInt8>) {
        parser = .allocate(capacity: 1)
        parser.initialize(to: yaml_parser_t())
        event = .allocate(capacity: 1)
        event.initialize(to: yaml_event_t())
        yaml_parser_initialize(parser)
        yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)
        yaml_parser_set_input_string(parser, bytes.baseAddress, bytes.count)
    }

    deinit {
        yaml_event_delete(event)
        yaml_parser_delete(parser)
        event.deallocate()
        parser.deallocate()
    }

    /// The next event, valid until the next call; nil where the input is no YAML.
    func next() -> UnsafeMutablePointer<yaml_event_t>? {
        yaml_event_delete(event)
        return yaml_parser_parse(parser, event) == 1 ? event : nil
    }

    /// What stopped the parser.
    var problem: SyntaxProblem {
        let raw = parser.pointee
        return SyntaxProblem(
            text: raw.problem.map { String(cString: $0) } ?? "", context: raw.context.map { String(cString: $0) } ?? "",
            mark: raw.problem_mark.index, contextMark: raw.context_mark.index, byteOffset: raw.problem_offset,
            isReaderProblem: raw.error == YAML_READER_ERROR)
    }
}

/// Why libyaml stopped, in its own words; marks count Unicode scalars from the start of what was parsed.
struct SyntaxProblem {
    let text: String
    let context: String
    let mark: Int
    let contextMark: Int
    /// The byte at which a character that YAML forbids stands.
    let byteOffset: Int
    /// True where `byteOffset` counts and `mark` does not.
    let isReaderProblem: Bool
}
