package nightdesk.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import nightdesk.edition.Edition;

/** Articles that were published after their edition closed: they wait for the edition whose window holds them. */
public final class Waiting {
    private final Database database;

    Waiting(Database database) {
        this.database = database;
    }

    /** Keys of the outlets of which articles wait that the edition will count. */
    public Set<String> outlets(Edition edition) {
        return Set.copyOf(database.sql()
                .sql("select distinct w.word from waiting a join word w on w.word_no = a.outlet_key_no "
                        + "where a.published <= :until and a.registered < :date")
                .param("date", edition.date())
                .param("until", edition.window().closedAt().atOffset(ZoneOffset.UTC))
                .query(String.class)
                .list());
    }

    /**
     * Assigns articles that waited for this edition to it: those that earlier editions registered and whose time lies in the window, as on
     * time; those whose window no edition will have any more, as late. Gives their number.
     *
     * @param lateDays how many days before the window an article still counts, as late
     */
    public long enter(Edition edition, int lateDays) {
        Instant after = edition.window().after();
        List<Long> onTime = between(edition, after, edition.window().closedAt());
        List<Long> late = edition.first() ? List.of() : between(edition, after.minus(Duration.ofDays(lateDays)), after);
        if (onTime.isEmpty() && late.isEmpty()) {
            return 0;
        }
        database.inOneTransaction("articles that waited for edition " + edition.date(), connection -> {
            assign(connection, edition, "ON_TIME", onTime);
            assign(connection, edition, "LATE", late);
            settle(connection, edition, onTime);
            settle(connection, edition, late);
        });
        return (long) onTime.size() + late.size();
    }

    private List<Long> between(Edition edition, Instant after, Instant until) {
        return database.sql()
                .sql(
                        "select article_no from waiting where published > :after and published <= :until and registered < :date "
                                + "order by article_no")
                .param("date", edition.date())
                .param("after", after.atOffset(ZoneOffset.UTC))
                .param("until", until.atOffset(ZoneOffset.UTC))
                .query((row, number) -> row.getLong(1))
                .list();
    }

    private static void assign(Connection connection, Edition edition, String membership, List<Long> numbers)
            throws SQLException {
        try (PreparedStatement assign = connection.prepareStatement(
                "update article set edition = ?, revision = ?, membership = ? where article_no = ?")) {
            for (long number : numbers) {
                assign.setObject(1, edition.date());
                assign.setInt(2, edition.revision());
                assign.setString(3, membership);
                assign.setLong(4, number);
                assign.executeUpdate();
            }
        }
    }

    /** Once all of them are assigned. */
    private static void settle(Connection connection, Edition edition, List<Long> numbers) throws SQLException {
        // A newer text of the record came while an article waited: that one counts, or was counted.
        try (PreparedStatement supersede = connection.prepareStatement(
                        "update article a set superseded = true where a.article_no = ? and exists (select 1 from article b "
                                + "where b.record_key = a.record_key and b.article_no > a.article_no and b.membership <> 'WAITING')");
                PreparedStatement reach = connection.prepareStatement(
                        "update edition set article_from = least(article_from, ?) where edition = ? and revision = ?");
                PreparedStatement leave = connection.prepareStatement("delete from waiting where article_no = ?")) {
            for (long number : numbers) {
                supersede.setLong(1, number);
                supersede.executeUpdate();
                reach.setLong(1, number);
                reach.setObject(2, edition.date());
                reach.setInt(3, edition.revision());
                reach.executeUpdate();
                leave.setLong(1, number);
                leave.executeUpdate();
            }
        }
    }

    /** Articles that an unfinished run had taken wait again, as far as they are left. */
    static void takeBack(Connection connection, Edition edition, long[] range) throws SQLException {
        String taken = " where article_no between ? and ? and edition = ? and revision = ?";
        try (PreparedStatement wait = connection.prepareStatement(
                        "insert into waiting (article_no, registered, published, outlet_key_no) "
                                + "select article_no, registered, published, outlet_key_no from article" + taken);
                PreparedStatement release = connection.prepareStatement(
                        "update article a set edition = registered, revision = registered_revision, membership = 'WAITING', superseded = exists "
                                + "(select 1 from article b where b.record_key = a.record_key and b.article_no > a.article_no and "
                                + "b.registered = a.registered and b.registered_revision = a.registered_revision)"
                                + taken)) {
            for (PreparedStatement statement : List.of(wait, release)) {
                statement.setLong(1, range[0]);
                statement.setLong(2, range[1]);
                statement.setObject(3, edition.date());
                statement.setInt(4, edition.revision());
                statement.executeUpdate();
            }
        }
    }
}
