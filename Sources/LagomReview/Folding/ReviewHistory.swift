// SPDX-License-Identifier: EUPL-1.2
public import LagomText

/// A file of a message's folder `review/`: its name, and its bytes where they could be read.
public struct EventFile: Sendable {
    public let name: String
    public let bytes: [UInt8]?

    public init(name: String, bytes: [UInt8]?) {
        self.name = name
        self.bytes = bytes
    }
}

/// A file with the event that it holds, or what is wrong with it; files may be read in any order, on many cores.
public struct ReadEvent: Sendable {
    let file: EventFile
    /// The event that the file's name names.
    let id: EventID?
    let event: Result<ReviewEvent, EventFault>

    /// - Parameters:
    ///   - message: the message in whose folder the file lies.
    ///   - id: the withdrawal that the file is a copy of; nil for an event's own file, whose name says it.
    public init(_ file: EventFile, of message: String, copyOf id: EventID? = nil) {
        self.file = file
        self.id = id ?? EventID(file: file.name)
        let isCopy = id != nil
        event = Result { [id = self.id] () throws(EventFault) in
            guard let id else { throw .named(file.name) }
            guard let bytes = file.bytes else { throw .unreadable }
            let event = try ReviewEvent(reading: bytes, as: id, of: message)
            if isCopy, event.act.word != .withdraw { throw .wrongPlace }
            return event
        }
    }
}

/// An event that counts for nothing, or that is not there, and why.
public struct DamagedEvent: Sendable, Hashable {
    /// The file's name.
    public let file: String
    public let fault: EventFault

    public init(file: String, fault: EventFault) {
        self.file = file
        self.fault = fault
    }
}

/// All that was said of one message: a graph in which each event leads to those that it has seen.
///
/// The same files give the same history, in whatever order they come.
public struct ReviewHistory: Sendable {
    public let message: String
    /// Each event stands behind all that it has seen; those that have not seen each other stand by id.
    public let events: [ReviewEvent]
    /// What is wrong, by the files' names.
    public let damage: [DamagedEvent]
    /// Which events have seen which.
    let reach: Reach
    /// Stops that are dated ahead: they count from the beginning.
    private let early: Set<EventID>
    /// The places in `events` of what each event names in `after`.
    private let seen: [[Int]]

    /// Joins what was read of a message's folder.
    ///
    /// - Parameters:
    ///   - copies: what was read of copies of its events that are kept elsewhere, in the place of those that are lost.
    ///   - now: events from more than an hour later are not believed.
    public init(of message: String, _ files: some Sequence<ReadEvent>, copies: [ReadEvent] = [], now: Moment) {
        var damaged: [(file: EventFile, fault: EventFault)] = []
        var read: [EventID: ReviewEvent] = [:]
        for one in files {
            switch one.event {
            case .success(let event): read[event.id] = event
            case .failure(let fault): damaged.append((one.file, fault))
            }
        }
        // A copy of what is there under its own name hides nothing.
        let whole = damaged.isEmpty ? [] : Set(read.values.map(\.file))
        let damage = damaged.map { file, fault in
            let isCopy = file.bytes.map(whole.contains) ?? false
            return DamagedEvent(file: file.name, fault: isCopy ? .duplicate : fault)
        }
        let found = copies.compactMap { Self.take($0, into: &read) }
        self.init(of: message, read, now: now, damage + found)
    }

    /// Takes the copy of an event in, which tells what the event's own file does not.
    ///
    /// - Returns: what is wrong with the two of them.
    private static func take(_ copy: ReadEvent, into read: inout [EventID: ReviewEvent]) -> DamagedEvent? {
        switch copy.event {
        case .success(let event):
            guard let own = read[event.id] else {
                read[event.id] = event
                return DamagedEvent(file: event.id.name + ".json", fault: .onlyCopy)
            }
            return own.seal == event.seal ? nil : DamagedEvent(file: copy.file.name, fault: .altered)
        case .failure(let fault):
            let hasOwn = copy.id.map { read[$0] != nil } ?? false
            return DamagedEvent(file: copy.file.name, fault: hasOwn ? .brokenCopy : fault)
        }
    }

    private init(of message: String, _ read: [EventID: ReviewEvent], now: Moment, _ damage: [DamagedEvent]) {
        var damage = damage
        let seals = read.mapValues(\.seal)
        var unbelieved: Set<EventID> = []
        for event in read.values {
            damage += Self.broken(event.after, seals)
            guard let fault = Self.fault(in: event, read, now: now) else { continue }
            damage.append(DamagedEvent(file: event.id.name + ".json", fault: fault))
            unbelieved.insert(event.id)
        }
        let order = EventOrder(read)
        damage += order.circular.map { DamagedEvent(file: $0.name + ".json", fault: .circular) }
        self.message = message
        // What is wrongly dated makes nothing good, but a word of caution stays one.
        events = order.events.filter { !unbelieved.contains($0.id) || $0.act.isWarning }
        early = Set(unbelieved.filter { $0.time.seconds > now.seconds })
        let places = Dictionary(uniqueKeysWithValues: events.enumerated().map { ($0.element.id, $0.offset) })
        seen = events.map { event in event.after.compactMap { places[$0.id] } }
        reach = Reach(seen)
        self.damage = Set(damage).sorted { ($0.file, "\($0.fault)") < ($1.file, "\($1.fault)") }
    }

    /// What is wrong with an event's time: clocks may differ by an hour.
    ///
    /// A stop whose clock was wrong must not make what answers it impossible, so nothing is backdated beside a stop.
    private static func fault(in event: ReviewEvent, _ read: [EventID: ReviewEvent], now: Moment) -> EventFault? {
        if event.time.seconds > now.seconds + 3600 { return .future(event.who, counts: event.act.isWarning) }
        let isBackdated = event.after.contains { seen in
            seen.id.time.seconds > event.time.seconds + 3600 && read[seen.id]?.act.isWarning != true
        }
        return isBackdated ? .backdated : nil
    }

    /// What others have seen and is not there, or is not what they saw.
    private static func broken(_ after: [SeenEvent], _ seals: [EventID: Digest]) -> [DamagedEvent] {
        after.compactMap { seen in
            guard let seal = seals[seen.id] else { return DamagedEvent(file: seen.id.name + ".json", fault: .missing) }
            let isSame = SeenEvent(seen.id, seal: seal) == seen
            return isSame ? nil : DamagedEvent(file: seen.id.name + ".json", fault: .altered)
        }
    }

    /// Whether a stop was there before a day came, as it says itself or somebody shows who had seen it by then.
    func isStop(_ place: Int, before day: Day) -> Bool {
        early.contains(events[place].id)
            || events.indices.contains { events[$0].time.day < day && ($0 == place || reach.saw($0, place)) }
    }

    /// Whether nothing but comments was said since an event.
    public func isUnanswered(_ id: EventID) -> Bool {
        guard let place = events.firstIndex(where: { $0.id == id }) else { return false }
        return events.indices.allSatisfy { other in
            other == place || reach.saw(place, other) || events[other].act.word == .comment
        }
    }

    /// Whether an event has seen, by whatever way, one that is not there.
    func sawLost(_ place: Int) -> Bool {
        events.indices.contains { earlier in
            seen[earlier].count < events[earlier].after.count && (earlier == place || reach.saw(place, earlier))
        }
    }

    /// Whether something that somebody said may be lost.
    public var hidesSomething: Bool { damage.contains { $0.fault.hidesSomething } }

    /// The events of which there are only copies.
    public var onlyCopied: [ReviewEvent] {
        let files = Set(damage.filter { $0.fault == .onlyCopy }.map(\.file))
        return events.filter { files.contains($0.id.name + ".json") }
    }

    /// The events that nobody has seen yet: what a new event comes after.
    public var heads: [SeenEvent] {
        var isSeen = [Bool](repeating: false, count: events.count)
        for place in seen.joined() { isSeen[place] = true }
        return events.indices.filter { !isSeen[$0] }.map { events[$0].seen }
    }
}

/// Events sorted so that each stands behind what it has seen.
private struct EventOrder {
    var events: [ReviewEvent] = []
    /// What could not be sorted, because it has seen itself.
    var circular: [EventID] = []

    init(_ read: [EventID: ReviewEvent]) {
        var waiting: [EventID: Int] = [:]
        var later: [EventID: [EventID]] = [:]
        for event in read.values {
            let there = event.after.filter { read[$0.id] != nil }
            waiting[event.id] = there.count
            for seen in there { later[seen.id, default: []].append(event.id) }
        }
        var ready = waiting.filter { $0.value == 0 }.map(\.key).sorted(by: >)
        while let id = ready.popLast() {
            events.append(read[id]!)
            waiting[id] = nil
            for next in later[id] ?? [] {
                waiting[next]! -= 1
                if waiting[next] == 0 { Self.insert(next, into: &ready) }
            }
        }
        circular = waiting.keys.sorted()
    }

    /// Keeps what is ready in falling order, so that the smallest id comes next.
    private static func insert(_ id: EventID, into ready: inout [EventID]) {
        var (low, high) = (0, ready.count)
        while low < high {
            let middle = (low + high) / 2
            if ready[middle] > id { low = middle + 1 } else { high = middle }
        }
        ready.insert(id, at: low)
    }
}
