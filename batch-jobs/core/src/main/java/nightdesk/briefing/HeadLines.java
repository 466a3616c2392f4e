package nightdesk.briefing;

import java.time.Duration;
import java.util.List;
import nightdesk.edition.Edition;

/** What stands above the sections and in the mail's head. */
final class HeadLines {
    private static final int MOST_SUBJECT = 70;
    private static final int MOST_PREHEADER = 90;

    private final Composition on;
    private final Edition edition;

    HeadLines(Composition on) {
        this.on = on;
        edition = on.coverage().edition();
    }

    Masthead masthead() {
        BriefingSettings settings = on.settings();
        return new Masthead(
                settings.title(),
                settings.audience(),
                Figures.weekday(edition.date()),
                window(on),
                revision(),
                settings.mark());
    }

    /** {@code 12 May 06:00 to 13 May 06:00 Europe/Berlin}, with its length if it is longer than a day. */
    static String window(Composition on) {
        Edition edition = on.coverage().edition();
        String key = edition.window().isLongerThanADay() ? "masthead.long-window" : "masthead.window";
        return on.text()
                .say(
                        key,
                        "from",
                        Figures.shortMoment(edition.window().after(), edition.zone()),
                        "to",
                        Figures.shortMoment(edition.window().closedAt(), edition.zone()),
                        "zone",
                        edition.zone().getId(),
                        "length",
                        length(on));
    }

    /** {@code 3 days} or {@code 30 hours}. */
    static String length(Composition on) {
        Duration length = on.coverage().edition().window().length();
        return length.toHours() % 24 == 0
                ? on.statements().counted("day", length.toDays())
                : on.statements().counted("hour", length.toHours());
    }

    private String revision() {
        if (edition.revision() == 1) {
            return "";
        }
        String reason = on.coverage().run().reviseReason();
        return reason == null
                ? on.text().say("masthead.corrected", "revision", Integer.toString(edition.revision()))
                : on.text()
                        .say(
                                "masthead.corrected-because",
                                "revision",
                                Integer.toString(edition.revision()),
                                "reason",
                                reason);
    }

    String subject() {
        String corrected = edition.revision() == 1
                ? ""
                : on.text().say("subject.corrected", "revision", Integer.toString(edition.revision())) + " ";
        String head = corrected + "[" + on.settings().title() + "] " + Figures.shortWeekday(edition.date()) + " - ";
        long changes =
                on.changes().stream().filter(change -> change.weight() > 0).count();
        String tail = changes == 0 ? "" : "; " + on.statements().counted("change", changes);
        List<RankedStory> top = on.findings().topStories();
        String topic = on.text().say("subject.quiet");
        if (!top.isEmpty()) {
            StoryLines lines = new StoryLines(on, top.get(0));
            topic = lines.topic().isEmpty()
                    ? on.shown(top.get(0).story().title())
                    : on.text().say("subject.topic", "parties", lines.parties(), "topic", lines.topic());
        }
        return cut(head + cut(topic, Math.max(1, MOST_SUBJECT - head.length() - tail.length())) + tail, MOST_SUBJECT);
    }

    String preheader() {
        return cut(BottomLines.message(on), MOST_PREHEADER);
    }

    /** At most the given number of characters, cut between words and marked with an ellipsis. */
    static String cut(String text, int most) {
        if (text.length() <= most) {
            return text;
        }
        int space = text.lastIndexOf(' ', most - 1);
        int end = space > most / 2 ? space : most - 1;
        if (end > 0 && Character.isHighSurrogate(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(0, end).stripTrailing() + "\u2026";
    }
}
