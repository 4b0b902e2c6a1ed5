// SPDX-License-Identifier: EUPL-1.2
import CPangoCairo
import LagomText

/// Tells pango which stretches of a text stand out.
enum PangoAttributes {
    /// A list that its taker releases; each span has a colour of its own, so that runs end where spans do.
    static func list(_ spans: [RichText.Span], _ style: TextStyle) -> OpaquePointer {
        let list = pango_attr_list_new()!
        for (index, span) in spans.enumerated() {
            var attributes = [pango_attr_foreground_new(UInt16(index & 0x7FFF) + 1, 0, 0)!]
            switch span.trait {
            case .bold:
                attributes.append(pango_attr_weight_new(PangoWeight(UInt32(max(style.weight, 700)))))
            case .large:
                attributes.append(pango_attr_weight_new(PangoWeight(800)))
                attributes.append(pango_attr_scale_new(RichText.Trait.largeScale))
            case .italic: attributes.append(pango_attr_style_new(PANGO_STYLE_ITALIC))
            case .language(let tag):
                attributes.append(pango_attr_language_new(pango_language_from_string(tag.tag)))
            case .link: break
            }
            for attribute in attributes {
                attribute.pointee.start_index = guint(span.range.lowerBound)
                attribute.pointee.end_index = guint(span.range.upperBound)
                pango_attr_list_insert(list, attribute)
            }
        }
        return list
    }
}
