// SPDX-License-Identifier: EUPL-1.2
import LagomText

/// Rules: their tests and guards with numbers in the place of words.
extension PackReader {
    /// Reads one rule; a rule with anything wrong in it is left out and said so.
    ///
    /// - Parameter isAddition: whether it is somebody's own, which weighing knows nothing of and never doubts.
    mutating func readRule(_ file: SourceFile, isAddition: Bool = false) {
        let before = findings.count
        guard let root = root(of: file),
            let draft = RuleDraft.read(root, file, demandsExamples: demandsExamples, &findings)
        else { return }
        let rule = CompiledRule(
            rule: rules.count, test: compile(draft.test, file),
            unless: guards(draft.unless, settings.unless, draft, file),
            unlessNext: guards(draft.unlessNext, settings.unlessNext, draft, file),
            unlessNear: guards(draft.unlessNear, settings.unlessNear, draft, file),
            across: draft.across.compactMap { anonymous([$0], file) },
            unlessBeside: guards(draft.unlessBeside, [], draft, file),
            isWeighed: draft.test.isWeighed && draft.rule.gravest > .note && draft.rule.slots.isEmpty
                && RiskFamily.ofSentences.contains(draft.rule.family),
            isCertain: draft.rule.isCertain || isAddition,
            isGrave: Self.graveFamilies.contains(draft.rule.family))
        if rules.contains(where: { $0.id == draft.rule.id }) { findings.append(file.sameRuleTwice(draft.rule.id)) }
        if findings.count == before, rule.test.isUnreachable { findings.append(file.unreachable(draft.rule.id)) }
        guard findings.count == before else { return }
        rules.append(draft.rule)
        compiledRules.append(rule)
    }

    private static let graveFamilies = ["emergency-minimised", "self-discontinuation", "direct-deterrence"]

    /// The rule's own guards and, where it judges passages, those of the pack.
    private mutating func guards(
        _ own: [PhraseSource], _ pack: [String], _ draft: RuleDraft, _ file: SourceFile
    ) -> [Guard] {
        let shared = draft.test.judgesPassages ? pack.compactMap(compiler.atom(named:)) : []
        return own.compactMap { source in
            anonymous([source], file).map { Guard(atom: $0, mayStandInside: source.syntax.standsNegation) }
        } + shared.map { Guard(atom: $0, mayStandInside: true) }
    }

    private mutating func compile(_ test: DraftTest, _ file: SourceFile) -> CompiledTest {
        switch test {
        case .sequence(let sources): .sequence(sources.flatMap { compile($0, file) })
        case .together(let parts, let scope): .together(parts.compactMap { anonymous([$0], file) }, within: scope)
        case .weigh(let weighing): .weigh(weighing)
        case .substitution(let pairs):
            .substitution(
                pairs.map { pair in
                    Substitution(phrases: pair.phrases.flatMap { compile($0, file) }, plain: pair.plain)
                })
        case .duty(let draft): .duty(duty(draft, file))
        case .number(let sources): .number(anonymous(sources, file) ?? PhraseCompiler.number)
        case .metric(let metric): .metric(metric)
        case .parity: .parity
        case .freshness(let freshness): .freshness(freshness)
        case .count(let draft):
            .count(
                WordCount(
                    groups: draft.groups.compactMap { anonymous([$0], file) }, bounds: draft.bounds,
                    roles: Set(draft.roles), formats: Set(draft.formats)))
        }
    }

    private mutating func duty(_ draft: DraftDuty, _ file: SourceFile) -> Duty {
        Duty(
            when: draft.when.compactMap { anonymous([$0], file) }, whenRoles: Set(draft.whenRoles),
            whenCards: Set(draft.whenCards), types: Set(draft.types), formats: Set(draft.formats),
            needs: draft.needs.compactMap { anonymous([$0], file) }, needsRoles: Set(draft.needsRoles),
            orRoles: Set(draft.orRoles), orAttributes: Set(draft.orAttributes), cards: Set(draft.cards),
            proseNeeds: draft.proseNeeds.compactMap { anonymous([$0], file) }, comesFirst: draft.comesFirst,
            citation: draft.citation)
    }
}

extension CompiledTest {
    fileprivate var isUnreachable: Bool {
        switch self {
        case .sequence(let phrases): phrases.isEmpty
        case .together(let atoms, _): atoms.isEmpty
        case .weigh(let weighing): weighing.features.count == 0
        case .substitution(let pairs): pairs.isEmpty
        case .duty(let duty): duty.needs.isEmpty && duty.orRoles.isEmpty && !duty.citation
        case .count(let count): count.groups.isEmpty
        case .number, .metric, .parity, .freshness: false
        }
    }
}
