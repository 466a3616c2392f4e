package nightdesk.report.view;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nightdesk.briefing.Prose;
import nightdesk.report.Legible;

/** Cuts prose so that a reference to a footnote stays with the word before it, behind its punctuation: {@code comment.[6]}. */
final class ProseView {
    /** A longer last word may be parted from its reference, else it could leave the line. */
    private static final int LONGEST_TAIL = 24;

    private static final String PUNCTUATION = ".,;:!?)";

    private final List<Map<String, Object>> out = new ArrayList<>();
    private final StringBuilder words = new StringBuilder();
    private final List<Integer> notes = new ArrayList<>();
    private boolean strong;

    ProseView(Prose prose) {
        for (Prose.Run run : prose.runs()) {
            switch (run) {
                case Prose.Words plain -> add(Legible.of(plain.text()), false);
                case Prose.Strong emphasis -> add(Legible.of(emphasis.text()), true);
                case Prose.NoteRef ref -> notes.add(ref.number());
            }
        }
        end();
    }

    List<Map<String, Object>> runs() {
        return out;
    }

    private void add(String text, boolean isStrong) {
        int from = 0;
        if (!notes.isEmpty()) {
            while (from < text.length() && PUNCTUATION.indexOf(text.charAt(from)) >= 0) {
                words.append(text.charAt(from++));
            }
        }
        end();
        strong = isStrong;
        words.append(text, from, text.length());
    }

    private void end() {
        if (notes.isEmpty()) {
            emit(words.toString(), List.of());
        } else {
            int space = words.lastIndexOf(" ") + 1;
            int tail = words.length() - space > LONGEST_TAIL ? words.length() : space;
            emit(words.substring(0, tail), List.of());
            emitTail(words.substring(tail), List.copyOf(notes));
        }
        words.setLength(0);
        notes.clear();
    }

    private void emit(String text, List<Integer> references) {
        if (!text.isEmpty()) {
            emitTail(text, references);
        }
    }

    private void emitTail(String text, List<Integer> references) {
        Map<String, Object> run = new LinkedHashMap<>();
        run.put("text", text);
        run.put("strong", strong);
        run.put("notes", references);
        out.add(run);
    }
}
