// SPDX-License-Identifier: EUPL-1.2
import LagomReview

extension Remark {
    /// The finding as review sees it.
    ///
    /// What is wrong with a file's form has no family and cannot be waived, nor can a missing sign of an emergency.
    var reviewFinding: ReviewFinding {
        ReviewFinding(
            rule: rule, family: family ?? rule, severity: severity, fingerprint: fingerprint, isWaivable: family != nil)
    }
}
