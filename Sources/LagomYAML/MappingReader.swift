// SPDX-License-Identifier: EUPL-1.2
public import LagomText

/// Reads the fields of one mapping by name, and collects what is wrong with them.
///
/// A reader asks for every field it knows; what nobody asked for is reported as unknown, with the nearest known name.
/// Methods without `optional` in their name report a missing field. Nothing throws: what cannot be read is nil, or
/// left out of a list, and there is a finding about it.
public struct MappingReader {
    public let file: SourceFile
    /// The bytes of the mapping.
    public let range: ByteRange
    public private(set) var findings: [Finding] = []

    private let entries: [YAMLEntry]
    private var asked: [String] = []
    private var missing: [String] = []

    init(entries: [YAMLEntry], range: ByteRange, file: SourceFile) {
        self.entries = entries
        self.range = range
        self.file = file
        asked.reserveCapacity(16)
    }

    /// The value of a field, which may be left out; a field without a value is a finding.
    public mutating func optional(_ key: String) -> YAMLNode? {
        asked.append(key)
        guard let entry = entries.first(where: { $0.key.string == key }) else { return nil }
        guard !entry.value.isAbsent else {
            report(FieldFinding(file).empty(key, entry.keyRange))
            return nil
        }
        return entry.value
    }

    /// The value of a field that must be there.
    public mutating func required(_ key: String) -> YAMLNode? {
        let value = optional(key)
        if value == nil, !has(key) { missing.append(key) }
        return value
    }

    /// Whether the field is there, with or without a value.
    public func has(_ key: String) -> Bool {
        entries.contains { $0.key.string == key }
    }

    /// Names fields that are allowed and not read here.
    public mutating func ignore(_ keys: [String]) {
        asked += keys
    }

    /// The fields that nobody has asked for yet.
    public var remaining: [YAMLEntry] {
        entries.filter { !asked.contains($0.key.string) }
    }

    public mutating func report(_ finding: Finding) {
        findings.append(finding)
    }

    public mutating func report(_ findings: [Finding]) {
        self.findings += findings
    }

    /// Reports missing fields and those that nobody asked for; a misspelt field is not reported as missing as well.
    mutating func finish() {
        for entry in remaining {
            let meant = nearest(to: entry.key.string, among: missing) ?? nearest(to: entry.key.string, among: unused)
            missing.removeAll { $0 == meant }
            report(FieldFinding(file).unknown(entry, meant: meant, known: asked))
        }
        for key in missing { report(FieldFinding(file).missing(key, in: firstLine)) }
    }

    private var unused: [String] {
        asked.filter { !has($0) }
    }

    private var firstLine: ByteRange {
        range.lowerBound..<max(range.lowerBound, min(range.upperBound, file.lineRange(at: range.lowerBound).upperBound))
    }
}

extension YAMLNode {
    /// Reads a mapping with a reader that reports what it was not asked for; anything else is a finding.
    ///
    /// - Parameter name: the field or file that the mapping is, for the finding.
    public func read<Value>(
        named name: String, in file: SourceFile, _ body: (inout MappingReader) -> Value?
    ) -> (value: Value?, findings: [Finding]) {
        guard case .mapping(let entries) = kind else {
            return (nil, [FieldFinding(file).wrongType(name, range, expected: .fields)])
        }
        var reader = MappingReader(entries: entries, range: range, file: file)
        let value = body(&reader)
        reader.finish()
        return (value, reader.findings)
    }
}

extension YAML {
    /// Reads a file, or a range of it, as one mapping; an empty one is a mapping without fields.
    public static func readMapping<Value>(
        _ file: SourceFile, in range: ByteRange? = nil, sizeLimit: Int = sizeLimit,
        _ body: (inout MappingReader) -> Value?
    ) -> (value: Value?, findings: [Finding]) {
        let (root, findings) = read(file, in: range, sizeLimit: sizeLimit)
        let start = range?.lowerBound ?? file.byteOrderMarkLength
        let isEmpty = root.map(\.isAbsent) ?? findings.isEmpty
        guard let root = isEmpty ? YAMLNode(.mapping([]), range: start..<start) : root else { return (nil, findings) }
        let (value, more) = root.read(named: file.path, in: file, body)
        return (value, findings + more)
    }
}
