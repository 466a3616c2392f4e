package nightdesk.reader;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.Set;
import nightdesk.fault.RejectionReason;
import nightdesk.reader.XmlMarkup.Kind;
import org.jspecify.annotations.Nullable;

/**
 * The items of a feed: {@code item} of RSS and RDF, {@code entry} of Atom. Tags are counted, nothing is understood, so that a damaged item
 * costs itself. What stands around the items is kept, for it names the feed.
 */
final class FeedCutter implements RecordCutter {
    private static final Set<String> ITEMS = Set.of("item", "entry");
    private static final int LONGEST_SURROUNDINGS = 256 * 1024;

    /** Elements around an item: {@code rss}, {@code channel} and, in old RDF, {@code items}. */
    private static final int DEEPEST_ITEM = 3;

    /** Every item is understood inside the start tags around it, so these are kept short. */
    private static final int LONGEST_TAG = 32 * 1024;

    private final long longest;
    private final long deepest;
    private final Deque<Open> open = new ArrayDeque<>();
    private final ByteArrayOutputStream surroundings = new ByteArrayOutputStream();
    private boolean rootSeen;
    private boolean mismatchReported;
    private @Nullable String itemName;

    /** An element around the items: its name and its start tag as written. */
    private record Open(String name, String tag) {}

    FeedCutter(long longest, long deepest) {
        this.longest = longest;
        this.deepest = deepest;
    }

    /** Start tags of the elements that are open around the last item. */
    String openingTags() {
        StringBuilder tags = new StringBuilder();
        open.forEach(element -> tags.append(element.tag));
        return tags.toString();
    }

    /** The end tags that match {@link #openingTags()}. */
    String closingTags() {
        StringBuilder tags = new StringBuilder();
        for (Iterator<Open> inner = open.descendingIterator(); inner.hasNext(); ) {
            tags.append("</").append(inner.next().name).append('>');
        }
        return tags.toString();
    }

    /** What stood around the items so far, without the end tags of what is open. */
    String surroundings() {
        return surroundings.toString(StandardCharsets.UTF_8);
    }

    int surroundingsLength() {
        return surroundings.size();
    }

    @Override
    public @Nullable Cut next(RecordWindow window) {
        while (true) {
            int tag = XmlMarkup.next(window, 0);
            if (tag < 0) {
                return end(window);
            }
            keep(window, tag);
            window.advance(tag);
            Kind kind = XmlMarkup.kind(window, 0);
            int end = XmlMarkup.end(window, 0, kind);
            if (end < 0) {
                return unfinished(window);
            }
            if (kind == Kind.DOCTYPE && (rootSeen || holds(window, end, '['))) {
                return rest(window, XmlLimits.dtdForbidden());
            }
            if (kind == Kind.START) {
                String name = XmlMarkup.name(window, 0);
                if (isItem(name)) {
                    return item(window, name, end);
                }
                Cut cut = start(window, name, end);
                if (cut != null) {
                    return cut;
                }
            } else if (kind == Kind.END) {
                Cut cut = end(window, XmlMarkup.name(window, 0), end);
                if (cut != null) {
                    return cut;
                }
            } else {
                window.advance(end);
            }
        }
    }

    private boolean isItem(String name) {
        boolean item = ITEMS.contains(name.substring(name.indexOf(':') + 1));
        boolean first = itemName == null || itemName.equals(name);
        return item && first && open.size() <= DEEPEST_ITEM;
    }

    private @Nullable Cut start(RecordWindow window, String name, int end) {
        rootSeen = true;
        keep(window, end);
        if (!XmlMarkup.isEmpty(window, end)) {
            if (open.size() >= deepest) {
                return rest(window, XmlLimits.tooDeep(deepest));
            }
            if (end > LONGEST_TAG) {
                return malformed(
                        window,
                        "the start tag '" + Excerpt.printable(name, 60) + "' is longer than " + LONGEST_TAG + " bytes");
            }
            String tag = Utf8.decode(window.bytes(), window.start(), window.start() + end);
            open.addLast(new Open(name, tag));
        }
        window.advance(end);
        return null;
    }

    /** A wrong end tag costs no item: it closes what it can and is refused once. */
    private @Nullable Cut end(RecordWindow window, String name, int end) {
        boolean matches = !open.isEmpty() && open.getLast().name.equals(name);
        if (open.stream().anyMatch(element -> element.name.equals(name))) {
            Open closed = open.removeLast();
            while (!closed.name.equals(name)) {
                closed = open.removeLast();
            }
        }
        keep(window, end);
        if (matches || mismatchReported) {
            window.advance(end);
            return null;
        }
        mismatchReported = true;
        Refused fault = new Refused(
                RejectionReason.XML_MALFORMED,
                "the end tag '" + Excerpt.printable(name, 60) + "' does not match the element that is open");
        return new Cut(end, end, fault, End.MORE);
    }

    /** The item at the start of the window, whose start tag ends at {@code tagEnd}. */
    private Cut item(RecordWindow window, String name, int tagEnd) {
        itemName = name;
        rootSeen = true;
        if (XmlMarkup.isEmpty(window, tagEnd)) {
            return Cut.of(tagEnd, tagEnd);
        }
        String around = open.isEmpty() ? "" : open.getLast().name;
        int i = tagEnd;
        while (true) {
            int tag = XmlMarkup.next(window, i);
            Kind kind = tag < 0 ? Kind.TEXT : XmlMarkup.kind(window, tag);
            int end = tag < 0 ? tag : XmlMarkup.end(window, tag, kind);
            if (end < 0) {
                return unfinished(window);
            }
            if (kind == Kind.END) {
                String closed = XmlMarkup.name(window, tag);
                if (closed.equals(name)) {
                    return new Cut(end, end, end > longest ? LineCutter.tooLong(longest) : null, End.MORE);
                }
                if (closed.equals(around)) {
                    return unclosed(name, tag);
                }
            } else if (kind == Kind.START && XmlMarkup.name(window, tag).equals(name)) {
                return unclosed(name, tag);
            }
            i = end;
        }
    }

    private static Cut unclosed(String name, int end) {
        Refused fault = new Refused(
                RejectionReason.XML_MALFORMED, "the element '" + name + "' is not closed; expected '</" + name + ">'");
        return new Cut(end, end, fault, End.MORE);
    }

    private Cut unfinished(RecordWindow window) {
        if (window.isOverfull()) {
            return Cut.tooLong(window, LineCutter.tooLong(longest));
        }
        return new Cut(window.length(), window.length(), truncated(), End.FILE_ENDS);
    }

    private static Refused truncated() {
        return new Refused(RejectionReason.TRUNCATED, "the feed ends before its last element is closed");
    }

    /** No markup follows. */
    private @Nullable Cut end(RecordWindow window) {
        if (window.isOverfull()) {
            return Cut.tooLong(window, LineCutter.tooLong(longest));
        }
        if (!open.isEmpty()) {
            return new Cut(window.length(), window.length(), truncated(), End.FILE_ENDS);
        }
        if (!isBlank(window, window.length())) {
            Refused trailing = new Refused(
                    RejectionReason.TRAILING_DATA,
                    "the feed has ended, but other characters follow; expected the end of the file");
            return new Cut(window.length(), window.length(), trailing, End.NOTHING);
        }
        window.advance(window.length());
        return null;
    }

    private static boolean isBlank(RecordWindow window, int length) {
        for (int i = 0; i < length; i++) {
            int c = XmlMarkup.at(window, i);
            if (c > ' ' && c != 0) {
                return false;
            }
        }
        return true;
    }

    private static boolean holds(RecordWindow window, int length, char wanted) {
        for (int i = 0; i < length; i++) {
            if (XmlMarkup.at(window, i) == wanted) {
                return true;
            }
        }
        return false;
    }

    private static Cut malformed(RecordWindow window, String found) {
        return rest(window, new Refused(RejectionReason.XML_MALFORMED, found + "; the rest was not read"));
    }

    private static Cut rest(RecordWindow window, Refused fault) {
        return new Cut(window.length(), window.length(), fault, End.NOTHING);
    }

    private void keep(RecordWindow window, int length) {
        if (surroundings.size() + length <= LONGEST_SURROUNDINGS && rootSeen && !isBlank(window, length)) {
            surroundings.write(window.bytes(), window.start(), length);
        }
    }

    @Override
    public void dropRest(RecordWindow window) {
        // The rest of an item that is too long ends with its end tag; what stands in it is not looked at again.
        String endTag = "</" + (itemName == null ? "item" : itemName);
        while (true) {
            window.advance(Math.max(0, window.length() - endTag.length()));
            if (!window.fill()) {
                window.advance(window.length());
                return;
            }
            int found = indexOf(window, endTag);
            if (found >= 0) {
                window.advance(found);
                int end = XmlMarkup.end(window, 0, Kind.END);
                window.advance(end < 0 ? window.length() : end);
                return;
            }
        }
    }

    private static int indexOf(RecordWindow window, String ascii) {
        byte[] bytes = window.bytes();
        for (int i = window.start(); i + ascii.length() <= window.end(); i++) {
            int k = 0;
            while (k < ascii.length() && bytes[i + k] == ascii.charAt(k)) {
                k++;
            }
            if (k == ascii.length()) {
                return i - window.start();
            }
        }
        return -1;
    }
}
