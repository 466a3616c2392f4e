package nightdesk.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Objects;
import nightdesk.edition.Edition;

/**
 * Which articles of an edition are meant.
 *
 * @param edition assigned to it, at its revision or an earlier one
 */
public record Selection(Edition edition, Which which) {
    /** Part of an edition's articles. */
    public enum Which {
        /** On time and late ones, the newest version of each record, withdrawn ones left out: what headline figures count. */
        COUNTED("a.membership in ('ON_TIME', 'LATE') and not a.superseded and a.status <> 'CANCELED'"),
        /** All versions that the edition is about, older versions of a record included; what exports list. */
        ASSIGNED("a.membership in ('ON_TIME', 'LATE')"),
        /** Background ones too, the newest version of each record: what an edition knows. */
        KNOWN("a.membership <> 'WAITING' and not a.superseded"),
        /** Background and waiting ones too, every version. */
        ALL("true");

        private final String condition;

        Which(String condition) {
            this.condition = condition;
        }
    }

    public Selection {
        Objects.requireNonNull(edition);
        Objects.requireNonNull(which);
    }

    /** What counts. */
    public static Selection counted(Edition edition) {
        return new Selection(edition, Which.COUNTED);
    }

    /** A query over the selected articles, named {@code a}, in the order of registration. */
    PreparedStatement query(Connection connection, String columns, String joins) throws SQLException {
        return query(connection, columns, joins, "a.article_no");
    }

    private PreparedStatement query(Connection connection, String columns, String joins, String order)
            throws SQLException {
        long[] range = range(connection);
        PreparedStatement statement = connection.prepareStatement("select " + columns + " from article a " + joins
                + " where a.article_no between ? and ? and a.edition = ? and a.revision <= ? and " + which.condition
                + " order by " + order);
        statement.setLong(1, range[0]);
        statement.setLong(2, range[1]);
        statement.setObject(3, edition.date());
        statement.setObject(4, edition.revision());
        return statement;
    }

    /** The first and the last number an article of the edition can have; an empty range if it has none. */
    long[] range(Connection connection) throws SQLException {
        String bounds =
                "select coalesce(min(article_from), 1), coalesce(max(article_to), 0) from edition where edition = ? and revision <= ?";
        try (PreparedStatement statement = connection.prepareStatement(bounds)) {
            statement.setObject(1, edition.date());
            statement.setObject(2, edition.revision());
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return new long[] {row.getLong(1), row.getLong(2)};
            }
        }
    }

    /** {@link #range(Connection)} on a connection of its own. */
    long[] range(Database database) {
        try (Connection connection = database.dataSource().getConnection()) {
            return range(connection);
        } catch (SQLException e) {
            throw StoreFault.of("the articles of edition " + edition.date(), e);
        }
    }

    /** Something done with each row. */
    @FunctionalInterface
    interface Row {
        void accept(ResultSet row) throws SQLException;
    }

    void forEach(Database database, String columns, String joins, Row each) {
        forEach(database, columns, joins, "a.article_no", each);
    }

    void forEach(Database database, String columns, String joins, String order, Row each) {
        try (Connection connection = database.dataSource().getConnection();
                PreparedStatement statement = query(connection, columns, joins, order);
                ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                each.accept(rows);
            }
        } catch (SQLException e) {
            throw StoreFault.of("articles of edition " + edition.date(), e);
        }
    }
}
