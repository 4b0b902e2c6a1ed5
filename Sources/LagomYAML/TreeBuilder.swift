// SPDX-License-Identifier: EUPL-1.2
internal import CYaml
import LagomText

/// Builds a tree of nodes from events, with a stack of its own instead of recursion.
struct TreeBuilder {
    private(set) var root: YAMLNode?
    private(set) var findings: [Finding] = []

    private let bytes: UnsafeBufferPointer<UInt8>
    private let start: Int
    private let wording: YAMLFinding
    private var cursor: ScalarCursor
    private var open: [OpenNode] = []
    private var reportedProperties: Set<Int> = []
    private var documents = 0

    /// Prepares for the bytes that stand in the file from `start` on.
    init(file: SourceFile, bytes: UnsafeBufferPointer<UInt8>, start: Int) {
        self.bytes = bytes
        self.start = start
        wording = YAMLFinding(file)
        cursor = ScalarCursor(bytes)
    }

    /// Reads events to the end, or to the first thing after which nothing sensible can follow.
    mutating func build() {
        let stream = EventStream(bytes)
        while let event = stream.next() {
            if event.pointee.type == YAML_STREAM_END_EVENT { return }
            guard take(event), findings.count < 100 else {
                root = nil
                return
            }
        }
        root = nil
        findings.append(explain(stream.problem))
    }

    private mutating func take(_ event: UnsafeMutablePointer<yaml_event_t>) -> Bool {
        switch event.pointee.type {
        case YAML_DOCUMENT_START_EVENT: return startDocument(event.pointee.start_mark)
        case YAML_SCALAR_EVENT: takeScalar(event)
        case YAML_ALIAS_EVENT: takeAlias(event.pointee)
        case YAML_MAPPING_START_EVENT: return openNode(event.pointee, isMapping: true)
        case YAML_SEQUENCE_START_EVENT: return openNode(event.pointee, isMapping: false)
        case YAML_MAPPING_END_EVENT, YAML_SEQUENCE_END_EVENT: closeNode(event.pointee.end_mark)
        default: break
        }
        return true
    }

    private mutating func startDocument(_ mark: yaml_mark_t) -> Bool {
        documents += 1
        if documents == 1 { return true }
        let place = position(mark)
        findings.append(wording.secondDocument(place..<min(place + 3, start + bytes.count)))
        return false
    }

    private mutating func takeScalar(_ event: UnsafeMutablePointer<yaml_event_t>) {
        let raw = event.pointee.data.scalar
        var lower = cursor.byte(ofScalar: event.pointee.start_mark.index)
        let upper = cursor.byte(ofScalar: event.pointee.end_mark.index)
        if lower < upper, bytes[lower] == UInt8(ascii: "&") || bytes[lower] == UInt8(ascii: "!") {
            lower = skipProperties(lower, upper)
        }
        let value = UnsafeBufferPointer(start: raw.value, count: raw.length)
        let style = YAMLScalarStyle(raw.style)
        let decoder = ScalarDecoder(bytes: bytes, start: start, range: lower..<upper, style: style)
        let text = decoder.text(value: value)
        findings += text.characterFindings(in: wording.file)
        add(YAMLNode(.scalar(text, style), range: decoder.visibleRange))
    }

    private mutating func takeAlias(_ event: yaml_event_t) {
        let range = position(event.start_mark)..<position(event.end_mark)
        findings.append(wording.alias(range))
        add(YAMLNode(.scalar(MappedText(), .doubleQuoted), range: range))
    }

    private mutating func openNode(_ event: yaml_event_t, isMapping: Bool) -> Bool {
        let place = cursor.byte(ofScalar: event.start_mark.index)
        let hasProperty =
            isMapping
            ? event.data.mapping_start.anchor != nil || event.data.mapping_start.tag != nil
            : event.data.sequence_start.anchor != nil || event.data.sequence_start.tag != nil
        if hasProperty { _ = skipProperties(place, bytes.count) }
        open.append(OpenNode(start: start + place, isMapping: isMapping))
        if open.count <= YAML.depthLimit { return true }
        findings.append(wording.tooDeep(start + place..<start + min(place + 1, bytes.count)))
        return false
    }

    private mutating func closeNode(_ mark: yaml_mark_t) {
        var node = open.removeLast()
        if node.isMapping { findings += node.dropDuplicates(wording) }
        let end = max(node.start, start + cursor.byte(ofScalar: mark.index))
        add(node.closed(at: bytes.trimmedEnd(node.start - start..<end - start) + start))
    }

    private mutating func add(_ node: YAMLNode) {
        guard !open.isEmpty else {
            root = node
            return
        }
        if let wrong = open[open.count - 1].add(node) { findings.append(wording.keyIsNoText(wrong)) }
    }

    /// Reports anchors and tags that stand before a value, each once, and gives the offset behind them.
    private mutating func skipProperties(_ lower: Int, _ upper: Int) -> Int {
        var offset = lower
        while offset < upper, bytes[offset] == UInt8(ascii: "&") || bytes[offset] == UInt8(ascii: "!") {
            let end = bytes[offset..<upper].firstIndex { $0.isYAMLBlank || $0.isYAMLBreak } ?? upper
            let range = start + offset..<start + end
            if reportedProperties.insert(offset).inserted {
                findings.append(bytes[offset] == UInt8(ascii: "&") ? wording.anchor(range) : wording.tag(range))
            }
            offset = bytes[end..<upper].firstIndex { !$0.isYAMLBlank && !$0.isYAMLBreak } ?? upper
        }
        return offset
    }

    private mutating func explain(_ problem: SyntaxProblem) -> Finding {
        let offset = problem.isReaderProblem ? problem.byteOffset : cursor.byte(ofScalar: problem.mark)
        let context = problem.isReaderProblem ? offset : cursor.byte(ofScalar: problem.contextMark)
        return SyntaxExplanation(wording: wording, bytes: bytes, start: start, at: offset, context: context)
            .finding(problem)
    }

    private mutating func position(_ mark: yaml_mark_t) -> Int {
        start + cursor.byte(ofScalar: mark.index)
    }
}

extension YAMLScalarStyle {
    fileprivate init(_ style: yaml_scalar_style_t) {
        switch style {
        case YAML_SINGLE_QUOTED_SCALAR_STYLE: self = .singleQuoted
        case YAML_DOUBLE_QUOTED_SCALAR_STYLE: self = .doubleQuoted
        case YAML_LITERAL_SCALAR_STYLE: self = .literal
        case YAML_FOLDED_SCALAR_STYLE: self = .folded
        default: self = .plain
        }
    }
}
