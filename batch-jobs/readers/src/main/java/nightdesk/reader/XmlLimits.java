package nightdesk.reader;

import javax.xml.stream.XMLStreamException;
import nightdesk.fault.RejectionReason;

/** Limits of XML, and what a parser's exceptions mean. */
final class XmlLimits {
    /** How the JDK's parser words it: {@code ElementPrefixUnbound?prefix&prefix:name}. */
    private static final String UNBOUND = "PrefixUnbound?";

    private XmlLimits() {}

    static Refused dtdForbidden() {
        return new Refused(
                RejectionReason.XML_DTD_FORBIDDEN,
                "the document type declaration defines entities or elements of its own, which can stand for anything; expected XML without an"
                        + " internal subset");
    }

    static Refused tooDeep(long deepest) {
        return new Refused(
                RejectionReason.XML_DEPTH_LIMIT,
                "elements nest more than " + deepest + " deep, which is the limit 'xml-depth'");
    }

    static Refused tooManyAttributes(long most) {
        return new Refused(
                RejectionReason.XML_ATTR_LIMIT,
                "an element has more than " + most + " attributes, which is the limit 'xml-attr'");
    }

    /** Whether an element or attribute has a prefix that no namespace is bound to. */
    static boolean isUnboundPrefix(XMLStreamException broken) {
        return String.valueOf(broken.getMessage()).contains(UNBOUND);
    }

    /** The refusal of a record that is no XML. */
    static Refused malformed(XMLStreamException broken) {
        String message = String.valueOf(broken.getMessage());
        int at = message.indexOf("Message: ");
        String plain = at < 0 ? message : message.substring(at + "Message: ".length());
        int prefix = plain.indexOf(UNBOUND);
        if (prefix >= 0) {
            String name = plain.substring(prefix + UNBOUND.length());
            plain = "the prefix '" + name.substring(0, Math.max(0, name.indexOf('&'))) + "' is bound to no namespace.";
        }
        return new Refused(
                RejectionReason.XML_MALFORMED, "the item is no well-formed XML: " + Excerpt.printable(plain, 200));
    }
}
