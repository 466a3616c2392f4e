package nightdesk.reader;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WebAddressTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            https://www.Tide.example/a/                              | https://tide.example/a
            http://tide.example/a                                    | https://tide.example/a
            HTTP://TIDE.example                                      | https://tide.example
            https://tide.example/                                    | https://tide.example
            //tide.example/a                                         | https://tide.example/a
            www.tide.example/a                                       | https://tide.example/a
            https://tide.example/A/b                                 | https://tide.example/A/b
            https://tide.example/a/?utm_source=x&id=7&UTM_Medium=y   | https://tide.example/a?id=7
            https://tide.example/a?fbclid=1                          | https://tide.example/a
            https://tide.example/a?b=1&a=2                           | https://tide.example/a?b=1&a=2
            https://tide.example/log#1.2                             | https://tide.example/log#1.2
            https://tide.example/log/?gclid=x#1.2                    | https://tide.example/log#1.2
            https://tide.example/log#                                | https://tide.example/log
            https://tide.example:443/a                               | https://tide.example/a
            https://tide.example:8443/a                              | https://tide.example:8443/a
            https://user:pass@tide.example/a                         | https://tide.example/a
            https://tide.example./a                                  | https://tide.example/a
            https://grünes-blatt.example/ä                           | https://xn--grnes-blatt-uhb.example/ä
            https://tide.example/a?next=https://b.example/?utm_x=1   | https://tide.example/a?next=https://b.example/?utm_x=1
            """)
    void makesAddressesComparable(String written, String canonical) {
        assertThat(WebAddress.of(written)).extracting(WebAddress::canonical).isEqualTo(canonical);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "tide.example",
                "/a/b",
                "mailto:x@tide.example",
                "tag:tide.example,2026:1",
                "https://",
                "https:///a",
                "https://a b/c",
                "http://..",
                "javascript:alert(1)"
            })
    void takesNothingElseForOne(String written) {
        assertThat(WebAddress.of(written)).isNull();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            tide.example            | tide.example
            news.tide.example       | tide.example
            news.bbc.co.uk          | bbc.co.uk
            bbc.co.uk               | bbc.co.uk
            co.uk                   | co.uk
            a.b.c.kawasaki.jp       | b.c.kawasaki.jp
            www.city.kawasaki.jp    | city.kawasaki.jp
            desk.github.io          | desk.github.io
            x.desk.github.io        | desk.github.io
            localhost               | localhost
            127.0.0.1               | 127.0.0.1
            [2001:db8::1]           | [2001:db8::1]
            a.xn--55qx5d.cn         | a.xn--55qx5d.cn
            www.a.xn--55qx5d.cn     | a.xn--55qx5d.cn
            """)
    void findsTheDomainThatWasRegistered(String host, String domain) {
        assertThat(PublicSuffixes.packaged().registrableDomain(host)).isEqualTo(domain);
    }
}
