package nightdesk.fact;

import java.util.List;
import java.util.Objects;

/** Whether a party that was asked commented. */
public record CommentStatus(Evidence evidence, Party party, CommentState state) implements Fact {
    public CommentStatus {
        Objects.requireNonNull(evidence);
        Objects.requireNonNull(party);
        Objects.requireNonNull(state);
    }

    @Override
    public Modality modality() {
        return Modality.ASSERTED;
    }

    @Override
    public List<String> identity() {
        return List.of(party.word(), state.name());
    }
}
