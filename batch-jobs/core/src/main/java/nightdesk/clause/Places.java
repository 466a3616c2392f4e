package nightdesk.clause;

import java.util.Locale;
import java.util.Set;
import nightdesk.fact.Party;
import nightdesk.text.WordSet;

/** Countries, states and large cities: where money goes, not whom it goes to. */
public final class Places {
    private static final Set<String> NAMES = WordSet.phrases("""
            United States;U.S.;US;U.S;America;United Kingdom;U.K.;UK;Britain;England;Scotland;Wales;Ireland;Northern Ireland;France;Germany;Italy;Spain;Portugal;Netherlands;
            Belgium;Luxembourg;Switzerland;Austria;Poland;Sweden;Norway;Denmark;Finland;Iceland;Greece;Turkey;Russia;Ukraine;Hungary;Romania;Bulgaria;Serbia;
            Croatia;Slovenia;Slovakia;Czech Republic;Estonia;Latvia;Lithuania;China;Japan;South Korea;Korea;Taiwan;Hong Kong;Singapore;Malaysia;Indonesia;
            Thailand;Vietnam;Philippines;India;Pakistan;Bangladesh;Sri Lanka;Nepal;Australia;New Zealand;Canada;Mexico;Brazil;Argentina;Chile;Colombia;Peru;
            Venezuela;Ecuador;Uruguay;Panama;Costa Rica;Cuba;South Africa;Nigeria;Kenya;Egypt;Morocco;Ghana;Ethiopia;Israel;Saudi Arabia;UAE;
            United Arab Emirates;Qatar;Kuwait;Bahrain;Oman;Iran;Iraq;Jordan;Lebanon;Kazakhstan;Europe;Asia;Africa;North America;South America;Latin America;
            Middle East;Southeast Asia;Alabama;Alaska;Arizona;Arkansas;California;Colorado;Connecticut;Delaware;Florida;Georgia;Hawaii;Idaho;Illinois;Indiana;
            Iowa;Kansas;Kentucky;Louisiana;Maine;Maryland;Massachusetts;Michigan;Minnesota;Mississippi;Missouri;Montana;Nebraska;Nevada;New Hampshire;
            New Jersey;New Mexico;New York;North Carolina;North Dakota;Ohio;Oklahoma;Oregon;Pennsylvania;Rhode Island;South Carolina;South Dakota;Tennessee;
            Texas;Utah;Vermont;Virginia;Washington;West Virginia;Wisconsin;Wyoming;Ontario;Quebec;Alberta;British Columbia;Manitoba;Saskatchewan;London;
            Paris;Berlin;Munich;Frankfurt;Madrid;Barcelona;Rome;Milan;Amsterdam;Brussels;Zurich;Geneva;Vienna;Stockholm;Oslo;Copenhagen;Helsinki;Dublin;Lisbon;
            Athens;Moscow;Warsaw;Prague;Budapest;Istanbul;Dubai;Abu Dhabi;Tel Aviv;Tokyo;Osaka;Beijing;Shanghai;Shenzhen;Seoul;Taipei;Mumbai;Delhi;
            New Delhi;Bangalore;Bengaluru;Hyderabad;Chennai;Jakarta;Manila;Bangkok;Hanoi;Sydney;Melbourne;Toronto;Montreal;Vancouver;Calgary;New York City;
            Los Angeles;San Francisco;Chicago;Houston;Dallas;Austin;Boston;Seattle;Atlanta;Miami;Denver;Phoenix;Philadelphia;San Diego;San Jose;Detroit;
            Silicon Valley;Wall Street;Washington D.C.;Las Vegas;Nashville;Charlotte;Orlando;Tampa;Baltimore;Pittsburgh;Cleveland;Cincinnati;Columbus;
            West Germany;East Germany;Pa.;Wash.;Fla.;Calif.;Tex.;Mass.;Conn.;Ill.;Mich.;Minn.;Va.;Ga.;Ala.;Ark.;Ariz.;Colo.;Del.;Ind.;Kan.;Ky.;La.;Md.;Miss.;Mo.;Mont.;Neb.;Nev.;N.H.;N.J.;N.M.;N.Y.;N.C.;
            N.D.;Okla.;Ore.;R.I.;S.C.;S.D.;Tenn.;Vt.;W.Va.;Wis.;Wyo.;D.C.;Soviet Union;Fort Lauderdale;Minneapolis;St. Louis;Kansas City;Salt Lake City;Memphis;Louisville;Indianapolis;Milwaukee;Sacramento;Oakland;San Antonio;Fort Worth
            """);

    private Places() {}

    /** Whether a name is that of a place. */
    public static boolean isPlace(String name) {
        return NAMES.contains(name.toLowerCase(Locale.ROOT).trim());
    }

    /** Whether a party is only a place. */
    public static boolean isPlace(Party party) {
        return party.vendor() == null && isPlace(party.name());
    }
}
