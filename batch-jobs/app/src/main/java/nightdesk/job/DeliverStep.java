package nightdesk.job;

/** Sends the edition's messages, each once; what is not accepted stays in the outbox. */
final class DeliverStep implements StepWork {
    @Override
    public Figures on(Night night) {
        if (!night.isReplayed()) {
            night.mailRoom().deliver(night);
        }
        long sent =
                night.delivery().stream().filter(state -> !state.isIncomplete()).count();
        return new Figures(night.delivery().size(), sent);
    }
}
