package nightdesk.annotate;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Words that tell which country a text or a currency belongs to: names, adjectives, cities of its markets and exchanges. Countries are ISO
 * 3166 codes; {@code XO} is the CFA zone and {@code EU} the euro area.
 */
final class Countries {
    /** What stands before or after the name of a currency: "Swiss francs", "dollars canadiens". */
    private static final WordTable<String> ADJECTIVES = table("""
            US us american américain américains américaine amerikanische amerikanischen estadounidense estadounidenses americano americanos usa
            AU australian aussie australien australiens australische australischen australiano australianos australianos aud
            CA canadian canadien canadiens kanadische kanadischen canadiense canadienses cdn can cad cdn
            NZ zealand neuseeländische neuseeländischen
            HK hong hongkong kong hk
            SG singapore singaporean singapurische
            TW taiwan taiwanese nt
            JM jamaican
            TT trinidad
            FJ fijian fiji
            BS bahamian
            BB barbadian barbados
            LR liberian
            NA namibian
            ZW zimbabwean zimbabwe
            BN brunei
            GB british uk british sterling britannique britanniques britische britischen británicas esterlinas
            EG egyptian égyptiennes ägyptische
            LB lebanese libanesische
            SY syrian
            SD sudanese
            IE irish
            CY cyprus cypriot
            CH swiss suisses suisse schweizer suizos svizzeri
            FR french français französische
            BE belgian belges
            LU luxembourg
            XO cfa
            RW rwandan
            CD congolese
            SE swedish suédoises schwedische schwedischen
            DK danish danoises dänische dänischen
            NO norwegian norvégiennes norwegische norwegischen
            IS icelandic isländische
            CZ czech tchèques tschechische tschechischen
            EE estonian
            SK slovak
            MX mexican mexicains mexikanische mexikanischen mexicanos mexicanas
            PH philippine philippines filipino
            AR argentine argentinian argentinos argentinas argentinische
            CL chilean chilenos
            CO colombian colombianos
            DO dominican dominicanos
            CU cuban cubanos
            UY uruguayan uruguayos
            IN indian indiennes indische indischen
            PK pakistani pakistan
            LK sri lankan lanka
            NP nepalese nepali
            MU mauritian
            SC seychelles
            ID indonesian indonesische indonesischen
            KW kuwaiti kuwait
            BH bahraini bahrain
            JO jordanian
            IQ iraqi
            DZ algerian
            TN tunisian
            RS serbian
            LY libyan
            YU yugoslav
            SA saudi
            QA qatari qatar
            OM omani oman
            IR iranian iran
            YE yemeni
            KE kenyan kenya
            UG ugandan
            TZ tanzanian
            SO somali
            AT austrian
            TR turkish turques türkische türkischen
            IT italian italiennes italienische
            DE german west deutsche allemands
            FI finnish finlandais finnische finnischen
            BR brazilian brésiliens brasilianische brasilianischen brasileiros
            ZA south african sud-africains südafrikanische
            KR korean koreanische coréens
            KP northkorean
            CN chinese chinois chinesische chinesischen china
            JP japanese japonais japanische japanischen
            RU russian russes russische russischen
            UA ukrainian ukrainische
            BY belarusian belarussian
            PL polish polonais polnische polnischen
            HU hungarian ungarische
            RO romanian rumänische
            BG bulgarian bulgarische
            HR croatian
            TH thai thailändische
            MY malaysian malaysia malaysische
            VN vietnamese
            KH cambodian kambodschanische kambodschanischen
            LA lao
            MN mongolian
            KZ kazakh
            UZ uzbek
            AE emirati uae
            MA moroccan
            IL israeli israelische
            BD bangladeshi
            MM burmese myanmar
            NG nigerian
            GH ghanaian
            ET ethiopian
            AO angolan
            VE venezuelan
            PE peruvian
            PY paraguayan
            ES spanish espagnoles spanische
            PT portuguese
            GR greek
            NL dutch hollandais holländische niederländische
            """);

    /** What tells the country of a text beside the adjectives. */
    private static final WordTable<String> PLACES = table("""
            AU australia asx sydney melbourne brisbane perth adelaide canberra queensland victoria nsw
            CA canada tsx tsxv toronto vancouver calgary montreal ottawa ontario alberta quebec ont winnipeg edmonton halifax manitoba saskatchewan cse
            NZ auckland wellington nzx
            HK hkex sehk hkse
            SG sgx
            TW taipei hsinchu taiex
            GB britain england london scotland wales glasgow manchester edinburgh birmingham leeds aim ftse pence sterling
            US nasdaq nyse amex washington pentagon california texas york america americans congress senate
            IE ireland dublin
            EG egypt cairo
            CH switzerland zurich geneva basel
            FR france paris
            BE belgium brussels
            SE sweden stockholm
            DK denmark copenhagen
            NO norway oslo
            IS iceland reykjavik
            CZ prague
            MX mexico
            PH manila
            AR argentina buenos
            CL chile santiago
            CO colombia bogota
            IN india mumbai delhi bombay bangalore bengaluru nse bse
            PK karachi islamabad
            LK colombo
            ID indonesia jakarta
            KE nairobi
            TR turkey istanbul ankara
            IT italy milan rome
            DE germany frankfurt bonn bundesbank
            FI finland helsinki
            BR brazil paulo brasilia
            ZA johannesburg pretoria durban jse
            KR korea seoul kospi
            CN beijing shanghai
            JP japan tokyo nikkei
            SA riyadh
            QA doha
            AE dubai
            AT austria vienna
            LB lebanon beirut
            IR tehran
            """);

    private Countries() {}

    /** Country of an adjective that qualifies a currency; null if the word is none. */
    static @Nullable String ofAdjective(String text, int start, int end) {
        return ADJECTIVES.get(text, start, end);
    }

    /** Country a word of a text speaks of; null if the word tells none. */
    static @Nullable String ofWord(String text, int start, int end) {
        String country = PLACES.get(text, start, end);
        return country != null ? country : ADJECTIVES.get(text, start, end);
    }

    private static WordTable<String> table(String lines) {
        Map<String, String> words = new HashMap<>();
        for (String line : lines.lines().toList()) {
            String[] fields = line.trim().split(" ", -1);
            for (int i = 1; i < fields.length; i++) {
                words.put(fields[i], fields[0]);
            }
        }
        return WordTable.of(words);
    }
}
