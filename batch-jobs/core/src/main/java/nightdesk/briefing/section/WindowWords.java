package nightdesk.briefing.section;

import nightdesk.briefing.Composition;
import nightdesk.briefing.Figures;
import nightdesk.edition.Edition;

/** The window in words: {@code 12 May 06:00 to 13 May 06:00 UTC}. */
final class WindowWords {
    private WindowWords() {}

    static String of(Composition on) {
        Edition edition = on.coverage().edition();
        return on.text()
                .say(
                        "window",
                        "from",
                        Figures.shortMoment(edition.window().after(), edition.zone()),
                        "to",
                        Figures.shortMoment(edition.window().closedAt(), edition.zone()),
                        "zone",
                        edition.zone().getId());
    }
}
