package nightdesk.reader;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.IDN;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;

/**
 * Which part of a host name its owner registered, by the Public Suffix List (publicsuffix.org/list, both sections), of which a copy is
 * packaged: under {@code bbc.co.uk} the suffix is {@code co.uk}, so the owner's name is {@code bbc.co.uk}.
 */
final class PublicSuffixes {
    private static final PublicSuffixes PACKAGED = load();

    private final Set<String> rules;
    private final Set<String> wildcards;
    private final Set<String> exceptions;

    private PublicSuffixes(Set<String> rules, Set<String> wildcards, Set<String> exceptions) {
        this.rules = rules;
        this.wildcards = wildcards;
        this.exceptions = exceptions;
    }

    static PublicSuffixes packaged() {
        return PACKAGED;
    }

    private static PublicSuffixes load() {
        Set<String> rules = new HashSet<>(16_384);
        Set<String> wildcards = new HashSet<>();
        Set<String> exceptions = new HashSet<>();
        try (InputStream in = PublicSuffixes.class.getResourceAsStream("public-suffix-list.dat")) {
            if (in == null) {
                throw new IllegalStateException("The program lacks its public suffix list");
            }
            BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                String rule = line.strip();
                if (rule.startsWith("!")) {
                    exceptions.add(rule.substring(1));
                } else if (rule.startsWith("*.")) {
                    wildcards.add(rule.substring(2));
                } else if (!rule.isEmpty() && !rule.startsWith("//")) {
                    rules.add(rule);
                }
            }
        } catch (IOException e) {
            throw new IllegalStateException("The program's public suffix list cannot be read", e);
        }
        return new PublicSuffixes(rules, wildcards, exceptions);
    }

    /**
     * The registrable domain of a host.
     *
     * @param host lower case, international names in their ASCII form ({@code xn--})
     * @return the host itself if it is an address in numbers, a single name or itself a public suffix
     */
    String registrableDomain(String host) {
        if (isNumeric(host)) {
            return host;
        }
        String name = host.contains("xn--") ? IDN.toUnicode(host) : host;
        int suffix = suffixStart(name);
        if (suffix <= 0) {
            return host;
        }
        int labels = 2;
        for (int i = suffix; i < name.length(); i++) {
            labels += name.charAt(i) == '.' ? 1 : 0;
        }
        return lastLabels(host, labels);
    }

    /** Where the public suffix of the name begins; the last label if no rule holds (the list's rule "*"). */
    private int suffixStart(String name) {
        int from = 0;
        while (true) {
            String rest = name.substring(from);
            int dot = rest.indexOf('.');
            if (exceptions.contains(rest)) {
                return from + dot + 1;
            }
            if (rules.contains(rest) || dot < 0 || wildcards.contains(rest.substring(dot + 1))) {
                return from;
            }
            from += dot + 1;
        }
    }

    private static String lastLabels(String host, int labels) {
        int at = host.length();
        for (int i = 0; i < labels && at >= 0; i++) {
            at = host.lastIndexOf('.', at - 1);
        }
        return at < 0 ? host : host.substring(at + 1);
    }

    private static boolean isNumeric(String host) {
        for (int i = 0; i < host.length(); i++) {
            char c = host.charAt(i);
            if (c != '.' && (c < '0' || c > '9')) {
                return host.startsWith("[");
            }
        }
        return true;
    }
}
