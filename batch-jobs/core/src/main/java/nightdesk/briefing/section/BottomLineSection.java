package nightdesk.briefing.section;

import java.util.List;
import java.util.Optional;
import nightdesk.briefing.Block;
import nightdesk.briefing.BottomLines;
import nightdesk.briefing.Composition;
import nightdesk.briefing.Prose;
import nightdesk.briefing.Section;
import nightdesk.briefing.SectionComposer;

/** The main message and what it rests on. */
final class BottomLineSection implements SectionComposer {
    @Override
    public String id() {
        return "bottom-line";
    }

    @Override
    public Optional<Section> compose(Composition on) {
        Block block = new Block.BottomLine(BottomLines.prose(on), Prose.of(BottomLines.support(on)));
        return Optional.of(new Section(id(), on.text().say("section.bottom-line"), "", List.of(block)));
    }
}
