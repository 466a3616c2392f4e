package nightdesk.extract;

import java.util.Locale;
import java.util.Set;
import nightdesk.text.WordSet;

/** Names of media and agencies, and the words such names end in. */
final class Media {
    private static final Set<String> NAMES = WordSet.phrases("""
            reuters;associated press;ap;afp;agence france-presse;bloomberg;bloomberg news;dow jones;dow jones newswires;cnbc;cnn;bbc;bbc news;cbs;cbs news;
            abc news;nbc;nbc news;fox news;fox business;msnbc;npr;pbs;sky news;al jazeera;the verge;verge;techcrunch;zdnet;cnet;wired;ars technica;engadget;
            gizmodo;mashable;recode;the information;axios;politico;buzzfeed;buzzfeed news;vice;motherboard;the register;the intercept;propublica;forbes;
            fortune;barron's;marketwatch;business insider;insider;quartz;semafor;puck;the economist;economist;financial times;ft;wall street journal;
            the wall street journal;wsj;new york times;the new york times;washington post;the washington post;usa today;los angeles times;boston globe;
            chicago tribune;new york post;nypost;daily mail;the guardian;guardian;the times;sunday times;the telegraph;sunday telegraph;daily telegraph;
            the independent;the sun;evening standard;handelsblatt;der spiegel;spiegel;die welt;bild;die zeit;le monde;le figaro;les echos;el pais;el mundo;
            corriere della sera;il sole 24 ore;la repubblica;nikkei;the nikkei;yomiuri;asahi shimbun;mainichi;xinhua;caixin;south china morning post;scmp;
            china daily;global times;straits times;times of india;economic times;the economic times;mint;hindustan times;moneycontrol;vedomosti;kommersant;
            interfax;tass;itar-tass;ria novosti;prime-tass;kyodo;yonhap;korea herald;sydney morning herald;the australian;australian financial review;
            globe and mail;the globe and mail;toronto star;national post;haaretz;globes;calcalist;haaretz;techradar;tom's hardware;venturebeat;
            protocol;cnbc tv18;krebs;krebsonsecurity;bleepingcomputer;threatpost;the hacker news;dark reading;securityweek;scmagazine;sc magazine;infosecurity;
            itpro;it pro;computerworld;infoworld;pcworld;pc magazine;pcmag;macrumors;9to5mac;appleinsider;electrek;the drive;automotive news;variety;hollywood reporter;
            the hollywood reporter;deadline;billboard;rolling stone;time;time magazine;newsweek;the atlantic;new yorker;the new yorker;businessweek;
            bloomberg businessweek;advertising age;adage;adweek;benzinga;proactive;seeking alpha;motley fool;the motley fool;yahoo! finance;yahoo finance;
            coindesk;cointelegraph;the block;decrypt;crunchbase;pitchbook;upi;dpa;ansa;efe;pti;ians;ani;newsfactor;internetnews;theStreet;thestreet;
            cbs marketwatch;cbs.mw;macworld;maccentral;techweb;eweek;slashdot;the edge markets;the edge;ccn;vanity fair;the real deal;real deal;fast company;
            inc. magazine;san francisco chronicle;mercury news;seattle times;houston chronicle;dallas morning news;miami herald;philadelphia inquirer;
            star tribune;denver post;oregonian;stat;stat news;endpoints;fiercebiotech;nature;the lancet;twitter;bild am sonntag;sueddeutsche zeitung;
            frankfurter allgemeine;borsen;dagens industri;il messaggero;la stampa;la tribune;handelszeitung;the mail on sunday;mail on sunday;the observer;cyberscoop;the hill;daily beast;the daily beast;9to5google;android police;
            the next web;itnews;data breach today;bank info security;cso online;slashgear;digitimes;nbc10;ieee spectrum;new scientist;investor's business daily
            """);

    private static final Set<String> ENDINGS = WordSet.of("""
            times journal post news herald gazette tribune telegraph guardian magazine daily weekly chronicle observer newswire newswires newspaper dispatch
            inquirer examiner bulletin courier tv radio zeitung shimbun mirror review
            """);

    private Media() {}

    /** All names, in lower case. */
    static Set<String> names() {
        return NAMES;
    }

    /** The words that names of media end in, in lower case. */
    static Set<String> endings() {
        return ENDINGS;
    }

    /** Whether a name looks like the call sign of an American broadcaster, or is written as sites of news write theirs: NewsHarbour. */
    static boolean looksLikeStation(String name) {
        boolean sign = name.length() == 4
                && (name.charAt(0) == 'K' || name.charAt(0) == 'W')
                && name.chars().allMatch(Character::isUpperCase);
        String lower = name.toLowerCase(Locale.ROOT);
        return sign
                || name.indexOf(' ') < 0
                        && lower.length() > 6
                        && (lower.contains("news") || lower.contains("computer"));
    }

    /** Whether a name is that of a medium or agency. */
    static boolean isMedium(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        if (NAMES.contains(lower) || lower.startsWith("the ") && NAMES.contains(lower.substring(4))) {
            return true;
        }
        if (NAMES.contains("the " + lower)) {
            return true;
        }
        boolean station = lower.startsWith("cbs ")
                || lower.startsWith("nbc ")
                || lower.startsWith("abc ")
                || lower.startsWith("fox ");
        if (station && Character.isDigit(lower.charAt(4))) {
            return true;
        }
        int space = lower.lastIndexOf(' ');
        return space > 0 && ENDINGS.contains(lower.substring(space + 1));
    }
}
