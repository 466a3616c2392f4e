package nightdesk.store;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.BiConsumer;
import nightdesk.edition.Edition;
import nightdesk.metric.DayTable;
import nightdesk.metric.VendorInArticle;
import nightdesk.text.ContentKey;
import org.jspecify.annotations.Nullable;

/** Counts by publication day, vendor and outlet: of one edition from its articles, of the past from what each edition added. */
public final class Days {
    private final Database database;
    private final Words words;

    Days(Database database, Words words) {
        this.database = database;
        this.words = words;
    }

    /** Counts of the selected articles; undated ones stand under the edition's date. */
    public DayTable of(Selection selection) {
        Tally tally = new Tally();
        Edition edition = selection.edition();
        forEachArticle(selection, "true", (article, vendors) -> {
            LocalDate day = article.day(edition.zone());
            tally.add(day == null ? edition.date() : day, article.outlet, vendors);
        });
        return tally.table();
    }

    /** Counts of the edition's dated articles published after {@code after} and not after {@code until}, whatever their class. */
    public DayTable publishedBetween(Edition edition, Instant after, Instant until) {
        Tally tally = new Tally();
        // Instants print as ISO 8601 in UTC, which is how SQL writes a timestamp with its zone.
        String condition = "a.published > timestamp with time zone '" + sql(after)
                + "' and a.published <= timestamp with time zone '" + sql(until) + "' and not a.superseded";
        forEachArticle(new Selection(edition, Selection.Which.ALL), condition, (article, vendors) -> {
            LocalDate day = article.day(edition.zone());
            if (day != null) {
                tally.add(day, article.outlet, vendors);
            }
        });
        return tally.table();
    }

    private static String sql(Instant instant) {
        return instant.toString().replace('T', ' ').replace("Z", "+00");
    }

    /** The vendor lines of the selected articles that have one, by article id. */
    public Map<ContentKey, List<VendorInArticle>> vendorsByArticle(Selection selection) {
        Map<Long, List<VendorInArticle>> byNumber = new HashMap<>();
        forEachArticle(selection, "true", (article, vendors) -> {
            if (!vendors.isEmpty()) {
                byNumber.put(article.number(), vendors);
            }
        });
        Map<ContentKey, List<VendorInArticle>> byArticle = new HashMap<>();
        selection.forEach(database, "a.article_no, a.article_id", "", row -> {
            List<VendorInArticle> vendors = byNumber.get(row.getLong(1));
            if (vendors != null) {
                byArticle.put(MultiRowInsert.key(row.getObject(2, UUID.class)), vendors);
            }
        });
        return byArticle;
    }

    /** Writes what the articles that an edition registered add to the history: each record once, undated ones left out. */
    public void writeHistory(Edition edition) {
        Tally tally = new Tally();
        forEachArticle(
                new Selection(edition, Selection.Which.ALL),
                "not a.superseded and not a.known_record and a.membership <> 'WAITING' and a.status = 'USABLE' and a.revision = "
                        + edition.revision(),
                (article, vendors) -> {
                    LocalDate day = article.day(edition.zone());
                    if (day != null) {
                        tally.add(day, article.outlet, vendors);
                    }
                });
        tally.write(edition);
    }

    /** Counts by publication day over everything registered so far, from {@code first} on. */
    public DayTable history(LocalDate first) {
        List<DayTable.VendorDay> vendors = new ArrayList<>();
        List<DayTable.OutletDay> outlets = new ArrayList<>();
        database.sql().sql("""
                        select publication_day, vendor_no, outlet_key_no, sum(articles), sum(mentions), sum(headline_articles), sum(lead_articles),
                               sum(prominence), sum(positive), sum(neutral), sum(negative)
                        from day_count where publication_day >= :first
                        group by publication_day, vendor_no, outlet_key_no
                        order by publication_day, vendor_no, outlet_key_no""").param("first", first).query(row -> {
            LocalDate day = row.getObject(1, LocalDate.class);
            String outlet = words.wordOf(row.getInt(3));
            if (row.getInt(2) == 0) {
                outlets.add(new DayTable.OutletDay(day, outlet, row.getLong(4)));
            } else {
                vendors.add(new DayTable.VendorDay(
                        day,
                        words.wordOf(row.getInt(2)),
                        outlet,
                        row.getLong(4),
                        row.getLong(5),
                        row.getLong(6),
                        row.getLong(7),
                        row.getBigDecimal(8),
                        row.getLong(9),
                        row.getLong(10),
                        row.getLong(11)));
            }
        });
        return new DayTable(vendors, outlets);
    }

    /** The vendor lines of the selected articles, article by article in the order of registration; those without a vendor too. */
    void forEachArticle(Selection selection, String condition, BiConsumer<ArticleLine, List<VendorInArticle>> each) {
        try (Connection first = database.dataSource().getConnection();
                Connection second = database.dataSource().getConnection();
                PreparedStatement articles = selection.query(
                        first, "a.article_no, a.published, a.outlet_key_no, " + condition + " as meant", "");
                PreparedStatement lines = second.prepareStatement("select " + Articles.VENDOR_COLUMNS
                        + " from article_vendor where line_no >= ? order by line_no")) {
            try (ResultSet article = articles.executeQuery()) {
                if (!article.next()) {
                    return;
                }
                lines.setLong(1, article.getLong(1) * Articles.FACTS_PER_ARTICLE);
                try (ResultSet line = lines.executeQuery()) {
                    boolean more = line.next();
                    do {
                        long number = article.getLong(1);
                        List<VendorInArticle> vendors = new ArrayList<>();
                        while (more && line.getLong(1) / Articles.FACTS_PER_ARTICLE < number) {
                            more = line.next();
                        }
                        while (more && line.getLong(1) / Articles.FACTS_PER_ARTICLE == number) {
                            vendors.add(lineOf(line));
                            more = line.next();
                        }
                        if (article.getBoolean("meant")) {
                            OffsetDateTime published = article.getObject(2, OffsetDateTime.class);
                            each.accept(new ArticleLine(number, published, words.wordOf(article.getInt(3))), vendors);
                        }
                    } while (article.next());
                }
            }
        } catch (SQLException e) {
            throw StoreFault.of("counts of edition " + selection.edition().date(), e);
        }
    }

    /** What counting needs of an article. */
    record ArticleLine(long number, @Nullable OffsetDateTime published, String outlet) {
        @Nullable
        LocalDate day(ZoneId zone) {
            return published == null ? null : published.atZoneSameInstant(zone).toLocalDate();
        }
    }

    @SuppressWarnings(
            "NullAway") // The tone of a vendor may be absent; the check does not see that on a nested type of another
    // module.
    private VendorInArticle lineOf(ResultSet row) throws SQLException {
        int tone = row.getInt(7);
        return new VendorInArticle(
                words.wordOf(row.getInt(2)),
                row.getInt(3),
                row.getBoolean(4),
                row.getBoolean(5),
                row.getBigDecimal(6),
                tone == 0 && row.wasNull() ? null : Ordinals.tone(tone));
    }

    private record Key(LocalDate day, String vendor, String outlet) implements Comparable<Key> {
        @Override
        public int compareTo(Key other) {
            int byDay = day.compareTo(other.day);
            int byVendor = byDay != 0 ? byDay : vendor.compareTo(other.vendor);
            return byVendor != 0 ? byVendor : outlet.compareTo(other.outlet);
        }
    }

    /** Counts in the making. */
    private final class Tally {
        private final TreeMap<Key, long[]> counts = new TreeMap<>();
        private final TreeMap<Key, BigDecimal> prominence = new TreeMap<>();

        void add(LocalDate day, String outlet, List<VendorInArticle> vendors) {
            counts.computeIfAbsent(new Key(day, "", outlet), key -> new long[7])[0]++;
            for (VendorInArticle vendor : vendors) {
                Key key = new Key(day, vendor.vendor(), outlet);
                long[] count = counts.computeIfAbsent(key, absent -> new long[7]);
                count[0]++;
                count[1] += vendor.mentions();
                count[2] += vendor.inHeadline() ? 1 : 0;
                count[3] += vendor.inLead() ? 1 : 0;
                if (vendor.tone() != null) {
                    count[4 + Ordinals.of(vendor.tone())]++;
                }
                prominence.merge(key, vendor.prominence(), BigDecimal::add);
            }
        }

        DayTable table() {
            List<DayTable.VendorDay> vendors = new ArrayList<>();
            List<DayTable.OutletDay> outlets = new ArrayList<>();
            counts.forEach((key, count) -> {
                if (key.vendor.isEmpty()) {
                    outlets.add(new DayTable.OutletDay(key.day, key.outlet, count[0]));
                } else {
                    vendors.add(new DayTable.VendorDay(
                            key.day,
                            key.vendor,
                            key.outlet,
                            count[0],
                            count[1],
                            count[2],
                            count[3],
                            prominenceOf(key),
                            count[4],
                            count[5],
                            count[6]));
                }
            });
            return new DayTable(vendors, outlets);
        }

        void write(Edition edition) {
            database.sql()
                    .sql("delete from day_count where edition = :date and revision = :revision")
                    .param("date", edition.date())
                    .param("revision", edition.revision())
                    .update();
            database.editions()
                    .insert(
                            "day counts",
                            "day_count (edition, revision, publication_day, vendor_no, outlet_key_no, articles, mentions, headline_articles, "
                                    + "lead_articles, prominence, positive, neutral, negative)",
                            counts.entrySet(),
                            (rows, entry) -> {
                                Key key = entry.getKey();
                                long[] count = entry.getValue();
                                rows.row(
                                        edition.date(),
                                        edition.revision(),
                                        key.day,
                                        key.vendor.isEmpty() ? 0 : words.numberOf("vendor", key.vendor),
                                        words.numberOf("outlet", key.outlet),
                                        count[0],
                                        count[1],
                                        count[2],
                                        count[3],
                                        key.vendor.isEmpty() ? BigDecimal.ZERO : prominenceOf(key),
                                        count[4],
                                        count[5],
                                        count[6]);
                            });
        }

        private BigDecimal prominenceOf(Key key) {
            return Objects.requireNonNull(prominence.get(key));
        }
    }
}
