package nightdesk.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class OutboxMessageTest {
    private static final Instant NOW = Instant.parse("2026-11-22T06:31:00Z");
    private static final OutboxMessage.Key KEY =
            new OutboxMessage.Key(new RunKey(LocalDate.of(2026, 11, 22), 1), "desk", "r1");
    private static final OutboxMessage PENDING =
            OutboxMessage.pending(KEY, "<2026-11-22.r1.desk.0123456789ab@example.org>", NOW);

    @Test
    void isSentOnceWhenTheServerAnswers() {
        OutboxMessage sent = PENDING.claimed().dataSent().sent("250 OK");

        assertThat(sent.state()).isEqualTo(OutboxState.SENT);
        assertThat(sent.tries()).isEqualTo(1);
        assertThat(sent.isOpen(false)).isFalse();
        assertThatThrownBy(sent::claimed)
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("A message in SENT with 0 unconfirmed copies cannot become CLAIMED");
    }

    @Test
    void isTriedAgainAfterOneFiveFifteenThirtyAndSixtyMinutesUntilTheDeadline() {
        OutboxMessage message = PENDING;
        Instant now = NOW;
        List<Long> minutes = new ArrayList<>();
        while (message.isOpen(false)) {
            assertThat(message.isDue(now, false)).isTrue();
            message = message.claimed().refusedForNow("451 greylisted", now, RetryPlan.STANDARD);
            if (message.nextTry() != null) {
                assertThat(message.isDue(message.nextTry().minusSeconds(1), false))
                        .isFalse();
                minutes.add(Duration.between(now, message.nextTry()).toMinutes());
                now = message.nextTry();
            }
        }

        assertThat(minutes).containsExactly(1L, 5L, 15L, 30L, 60L, 60L);
        assertThat(message.state()).isEqualTo(OutboxState.FAILED);
        assertThat(message.lastReply()).isEqualTo("451 greylisted");
    }

    @Test
    void aRefusalForGoodEndsIt() {
        OutboxMessage failed = PENDING.claimed().refusedForGood("550 no such user");

        assertThat(failed.state()).isEqualTo(OutboxState.FAILED);
        assertThat(failed.isOpen(false)).isFalse();
    }

    @Test
    void aCrashBeforeTheFinalDotLetsItBeSentAsIfNothingHadBeen() {
        OutboxMessage found = PENDING.claimed().afterCrash(NOW);

        assertThat(found.state()).isEqualTo(OutboxState.PENDING);
        assertThat(found.claimed().copy()).isEqualTo(1);
    }

    @Test
    void aCrashAfterTheFinalDotLetsItBeSentOnceMoreAndSaysSo() {
        OutboxMessage uncertain = PENDING.claimed().dataSent().afterCrash(NOW);

        assertThat(uncertain.state()).isEqualTo(OutboxState.UNCERTAIN);
        assertThat(uncertain.isDue(NOW, false)).isTrue();
        assertThat(uncertain.isDue(NOW, true)).as("held").isFalse();
        assertThat(uncertain.claimed().copy()).isEqualTo(2);
        assertThat(uncertain.claimed().dataSent().sent("250 OK").state()).isEqualTo(OutboxState.SENT);

        OutboxMessage twice = uncertain.claimed().dataSent().lost("connection reset", NOW);
        assertThat(twice.state()).isEqualTo(OutboxState.UNCERTAIN);
        assertThat(twice.isOpen(false)).isFalse();
        assertThatThrownBy(twice::claimed)
                .hasMessage("A message in UNCERTAIN with 2 unconfirmed copies cannot become CLAIMED");
    }

    @Test
    void neverSaysFailedOfAMessageThatTheRecipientMayHave() {
        OutboxMessage uncertain = PENDING.claimed().dataSent().lost("connection reset", NOW);

        assertThat(uncertain.claimed().refusedForGood("550 no such user").state())
                .isEqualTo(OutboxState.UNCERTAIN);
        assertThat(uncertain.claimed().afterCrash(NOW).state()).isEqualTo(OutboxState.UNCERTAIN);
    }

    @Test
    void anOperatorMaySendItAgain() {
        OutboxMessage again =
                PENDING.claimed().dataSent().sent("250 OK").reopened("lost in the mailbox", NOW.plusSeconds(60));

        assertThat(again.state()).isEqualTo(OutboxState.PENDING);
        assertThat(again.messageId()).isEqualTo(PENDING.messageId());
        assertThat(again.since()).isEqualTo(NOW.plusSeconds(60));
        assertThatThrownBy(() -> PENDING.claimed().reopened("impatient", NOW))
                .hasMessage("A message in CLAIMED with 0 unconfirmed copies cannot become PENDING");
    }

    @Test
    void everyPathKeepsToTheTableAndSendsTwoCopiesAtMostAndEndsInTheJournalAsItWas() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        for (int path = 0; path < 2_000; path++) {
            OutboxMessage message = PENDING;
            Instant now = NOW;
            int copies = 0;
            List<JournalEntry> journal = new ArrayList<>(List.of(message.entry()));
            for (int step = 0; step < 30; step++) {
                now = now.plusSeconds(random.nextInt(600));
                OutboxMessage next;
                try {
                    next = step(message, random.nextInt(8), now);
                } catch (IllegalStateException e) {
                    continue;
                }
                assertThat(next == message || message.state().next().contains(next.state()))
                        .as("seed %d: %s to %s", seed, message, next)
                        .isTrue();
                copies += next.state() == OutboxState.DATA_SENT ? 1 : 0;
                // A reply that refuses leaves no copy behind; only a lost one counts one more as unconfirmed.
                boolean refused = message.state() == OutboxState.DATA_SENT
                        && next.state() != OutboxState.SENT
                        && next.unconfirmed() == message.unconfirmed();
                copies -= refused ? 1 : 0;
                message = next;
                journal.add(message.entry());
                assertThat(OutboxMessage.in(journal)).as("seed %d", seed).containsExactly(message);
            }
            assertThat(copies).as("seed %d: %s", seed, message).isLessThanOrEqualTo(2);
            if (message.state() == OutboxState.FAILED) {
                assertThat(message.unconfirmed())
                        .as("seed %d: %s", seed, message)
                        .isZero();
            }
            assertThat(message.state() == OutboxState.SENT && message.unconfirmed() > 1)
                    .as("seed %d: %s", seed, message)
                    .isFalse();
        }
    }

    private static OutboxMessage step(OutboxMessage message, int choice, Instant now) {
        return switch (choice) {
            case 0 -> message.claimed();
            case 1 -> message.dataSent();
            case 2 -> message.sent("250 OK");
            case 3 -> message.refusedForNow("451 later", now, RetryPlan.STANDARD);
            case 4 -> message.refusedForGood("550 no");
            case 5 -> message.lost("connection reset", now);
            case 6 -> message.afterCrash(now);
            default -> message.cancelled("withdrawn");
        };
    }
}
