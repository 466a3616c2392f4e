package nightdesk.briefing;

import java.util.Optional;

/** Composes one section of a briefing. Its id is what briefing settings list under {@code sections}. */
public interface SectionComposer {
    /** Stable name: {@code bottom-line}. */
    String id();

    /**
     * The section for an edition; empty if it has nothing to say.
     *
     * @param on what is composed; footnotes are numbered in the order in which sections ask for them
     */
    Optional<Section> compose(Composition on);
}
