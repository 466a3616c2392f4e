package nightdesk.annotate;

import java.util.Locale;
import java.util.Set;

/**
 * English words that are mostly written in lower case. A capital says nothing about them where everything is capitalised: at the start of
 * a sentence and in a headline. Inflected forms are found by their stem.
 */
final class EverydayWords {
    private static final Set<String> WORDS = nightdesk.text.WordSet.of(words());

    private EverydayWords() {}

    /** The words of the list. */
    static Set<String> listed() {
        return WORDS;
    }

    /** Whether the word, in any case and in a regular inflection, is a common one. */
    static boolean contains(String written) {
        String word = written.toLowerCase(Locale.ROOT);
        return WORDS.contains(word) || isInflected(word);
    }

    /** Whether a word in lower case is a regular inflection of a listed one. */
    static boolean isInflected(String word) {
        if (word.endsWith("ies") || word.endsWith("ied")) {
            return isStem(word, 3, "y");
        }
        if (word.endsWith("ed")) {
            return isStem(word, 2, "") || isStem(word, 1, "") || isDoubled(word, 2);
        }
        if (word.endsWith("ing")) {
            return isStem(word, 3, "") || isStem(word, 3, "e") || isDoubled(word, 3);
        }
        if (word.endsWith("s") && !word.endsWith("ss")) {
            return isStem(word, 1, "") || (word.endsWith("es") && isStem(word, 2, ""));
        }
        return word.endsWith("ly") && isStem(word, 2, "");
    }

    private static boolean isStem(String word, int cut, String added) {
        int kept = word.length() - cut;
        return kept > 2 && WORDS.contains(added.isEmpty() ? word.substring(0, kept) : word.substring(0, kept) + added);
    }

    private static boolean isDoubled(String word, int cut) {
        int kept = word.length() - cut;
        return kept > 3
                && word.charAt(kept - 1) == word.charAt(kept - 2)
                && WORDS.contains(word.substring(0, kept - 1));
    }

    private static String words() {
        return """
            aaa aaubreybodine ab ability ablation able about above abroad absence absolutely abstract abuse ac academic acc
            accelerate acceleration accept acceptable acceptance access accessibility accessible accessories accident
            accidental acclaimed accolades accommodate accommodations accompanied accompanying accomplish accomplishment
            accordance according account accountability accountable accredited accumulate accumulation accuracy accurate
            accused achieve achievement acid acknowledge acquire acquires acquisition acre across acting action actionable
            activategames activation active activity actor acts actual actualites actueclair acumen acute ad adapt
            adaptability adaptable adaptation adaptive add addiction addition additional additives address addressable
            adequacy adequate adhere adherence adjacent adjust adjustable adjustment administered administration
            administrative administrators admission admitted adopt adopters adoption ads adult advance advancement advantage
            advantageous adventure adversarial adverse adversity advertisers advertising advice advise adviser advisor
            advisory advocacy advocate advos ae aerial aerospace aesthetic af afe aff affect affiliate afford affordability
            affordable after aftermath afternoon again against age agency agenda agent agentic aggregate aggregation
            aggressive agile agility ago agree agreement agrees agricultural agriculture ahead aid aim aipowered air
            aircraft airdrop airline airports alarming album alcohol alert algorithm algorithmic align alignment alike alive
            all allegations alleged alleviate alliance alliances allies allocated allocation allow allure almost alone along
            alongside already also altcoin alter alternative although aluminum alumni always amassed amazing amazonaws
            ambition ambitious amended amenities amid amidst among amount amp ample amplify an analyses analysis analyst
            analytical analytics analyze anchor ancient and angel animal animation annealing anniversary announce
            announcement announces annual annualized anomaly anonymity anonymous another answer antibody anticipate
            anticipation antimony antiviral anxiety any anyone anything anytime anywhere apart apartment aperture app
            apparel apparent appeal appear appearance appetite appliances applicable applicant application appointed
            appointment appoints appraisal appreciate appreciation approach approachable appropriate approval approved
            approves approximately apzme architect architectural architecture are area aren arena argues arise arm around
            arrangement array arrest arrival arrive art artery article artifacts artificial artist artistic artistry artwork
            as asbestos ask aspect aspirations aspiring aspx assault assay assembled assembly assess assessment asset
            assigned assist assistance assistants associate associations assume assumptions assurance assured at athlete
            athletic atmosphere attached attaching attachment attack attempt attend attendance attendees attention attorney
            attract attractions attractive attributable attributed attributes auction audience audio audit augmented
            authentic authentication authenticity author authoritative authority authorization authorized autism autoimmune
            automaker automate automatic automatically automation automobile automotive autonomous autonomy availability
            available avenues average aviation avoid awaiting award aware awareness away ba baby bachelor back backbone
            backdrop backers background backlink backlog backs backup bacteria bad bae bag bags balance ball ban band
            banking bankruptcy banks barrel barrier bars base baseball baseline basic basis basketball batch bathroom
            battery battle bayareametrowire bb bbc bc bcd bcf bd be beacon bearish beautiful beauty became because become
            bed been beer before began begin beginners begun behalf behavior behavioral behind being belief believe
            believers belonging beloved below benchmark beneficial benefit bespoke best bestselling bet beta better between
            beverage beyond bf bias bid bids big bigger biggest bike bilingual bill billion bingo biological biology
            biomarker biopharmaceutical bios bipartisan bipolar bird birth birthday bit bite bleeding blend blind block
            blockchain blocks blog blood blow blueprint boards boasting boasts boat body bold bolster bomb bond bonds bone
            bonus book boom boost booster boostify boostifypr boosts booth border born borrowing boss botanical both bots
            bottle bottlenecks bottom bought bound boundaries boutique box boys braces brain branch brand breach breadth
            break breakfast breakthrough breast breathing breathtaking bridge brief bright brighter brightest brilliant
            bring broad broadband broadcast broaden broader broke broken broker brokerage brother brought browse browser
            budget build builders buildingtexasshow buildup built bulk bull bullish burden burgeoning burn burnout burstable
            bus business bustling busy but button buy buyback buyer buyout buys buzz by bypass cabinets cable calculated
            calculation calendar call calm came camera campaign campus can cancellation cancer candidate cannabis cannot cap
            capability capable capacity capital capitalization capitalize caption captivate capture car carbon card cardiac
            cardiology cardiometabolic cardiovascular care career careful caregivers cargo carmaker carrier carry cart
            carved case cash casino cast casual catalog catalyst catastrophic category cater cats caught cause caution
            cautionary cautious cb cbf cc cdf cdn ce ced cef ceiling celebrate celebration celebrity cell cellular cementing
            cent centered centers centralized century ceramic ceremony certain certainty certificate certification certified
            cf chain chair challenge champion chance change channel chaos chapter character characteristics characterized
            charge charitable charity charm chart charter chasing chat chatbot cheaper check checkout checkpoint cheese
            chemical chemistry chemotherapy cheque cherished chess chest chicagometrowire child childhood children chimney
            chip chipmaker chocolate choice cholesterol choose chose chosen chronic churches cinematic circles circuit
            circular circulating circulation circumstances cited cities citing citizen citybuzz civic civil civilian claim
            clarity class classic classical classification classified classroom clean cleaner cleanup clear clearance
            clearer clears click client clientele climb clinic clinical clinicians clock close closer closes closest closure
            clothing cloud clubs cm co coach coal coastal coating cocktail code coffee cognitive cohesive cohort coin cold
            collaborate collaboration collaborative collaborators collagen collapse collateral colleagues collect
            collectibles collection collective collector colleges collision color colorectal column combat combination
            combine come comedy comfort comfortable command commence commentary commented comments commercial
            commercialization commercializing commissioning commissions commit commitment commodity common communicate
            communication community comnone compact companion company comparable compare comparison compassion compassionate
            compatibility compatible compelling compensated compensation compete competition competitive competitiveness
            competitor complaint complement complementary complete completeness completion complex complexity compliance
            compliant complicated complications complimentary comply component composed composite composition compound
            comprehensive comprised comprises comprising compromise computational compute computer concentrate concentration
            concept concern concert concessions concierge concise concluded concludes conclusion concrete condition conduct
            conference confidence confident confidential configuration confined confirm confirms conflict confront confusion
            congestion congressional conjunction connect connection connectivity conscious consciousness consecutive
            consensus consequences conservation conservative consider considerable consideration consistency consistent
            consists consolidate consolidation constant constitute constraints constructed construction construe consult
            consultancy consultant consultation consume consumer consumption contact contain contemporary contender content
            contest context contextual continent contingencies continually continue continuity continuous contract
            contractor contrast contribute contribution contributor control controversial convenience convenient
            conventional converge convergence conversation conversational conversion convert convertible convey conviction
            cooking cool cooperation coordinated coordinating coordination copper copy core corn corner cornerstone coronary
            corporate corporations correct correction correlation corresponding corridor cosmetic cost could couldn counsel
            count counties countless country couple courage course court courtroom cover coverage coveted coworking craft
            craftsmanship crash create creation creative creativity creator credential credibility credible credit crew
            crime criminal crises crisis criteria critical crop crowd crowdfunding crucial crude cruise crypto
            cryptocurrency cuisine culinary culmination cultivate cultivation cultural culture cumulative curated
            curatedbusinessnews curatedtechnologynews cure curiosity curious currency current curriculum curve custody
            custom customary customer customizable customization customize cut cuts cyber cybersecurity cycle da dad daf
            daily dairy dallasmetrowire damage dance dangerous dangers dapps dark dashboard data database dataset date
            daughter daunting day db dba dc dcc dcmetrowire dd de dead deadline deal dealer dealership deals death debate
            debilitating debit debt debut decade decarbonization decentralization decentralized decide decision decisive
            deck declared decline decrease dedicated dedication deemed deep deepen deeper deepfake default defeat defence
            defend defense deficit define definitely definition definitive deflationary degradation degree delay delays
            deliberate delicious delighted delightful deliver delivery delve demand dementia demo democracy democratize
            demographic demonstrate demonstration denied denies density dental dentist departments depend dependable
            dependence deploy deployment deposit depression depth derivatives derived des describe description deserve
            design designated designation designer desire desk desktop despite destination destruction detail detect
            detection determination determine devastating develop developer development developmental device devoted df dfe
            dfwcarandtoymuseum diabetes diagnosed diagnoses diagnosis diagnostic dialogue dialysis diamond did didn die diet
            dietary differ difference different differentiate differentiation differentiator difficult difficulty digital
            dignity diligence diligently diluted dilution dimension dining dinner dip dips direct direction directory
            disability disaster disc discerning discharge discipline disclaimers disclaims disclose disclosure discomfort
            discount discover discovery discreet discretion discretionary discrimination discuss discussion disease dishes
            disorder disparities dispensary display disposal dispute disrupt disruption disruptive disseminated distance
            distinct distinction distinctive distinguished distinguishes distribute distribution distributor districts
            ditches dive diverse diversification diversify diversity divided dividend division divorce do doctor document
            documentary documentation does doesn dog doing dollar domain domestic domestically dominance dominant dominate
            don donate donation done donor door dose double doubt down downgrade download downloadable downtime downtown
            downturn dozen draft drama dramatic dramatically drastically draw drawn dream drew drill drink drive driven
            driver drone drop drops drove drug dry du dual due duo durability durable duration during duty dynamically
            dynamics dysfunction ea eac each eager ear earlier earn earth ease easier easily easy eat eb eba ebook ec
            ecological ecommerce economic economy ecosystem ecs ed edd edge editing edition editor editorial educate
            education educational educator ee ef effect effective effectiveness efficacy efficiency efficient effort
            effortless egswap eight either elderly elected election electric electrical electricity electrification
            electronic elegance elegant element elevate eligibility eligible eliminate elimination else email emam embark
            embed embody embrace emerge emergence emergency emissions emotion emotional empathy emphasis emphasize employ
            employee employer employment empower empowerment en enable enablement encompass encounter encourage encrypted
            encryption end endeavor endless endorse endorsement endpoint enduring energy enforcement engage engagement
            engine engineer enhance enhancedpr enhancement enjoy enjoyable enjoyment enormous enough enrich enrichment
            enrolled enrollment ensemble ensure enter enterprise entertaining entertainment enthusiasm enthusiast
            enthusiastic entire entitled entity entrance entrepreneur entrepreneurial entrepreneurship entry environment
            environmental envision enzyme epic episode equal equip equipment equitable equity equivalent era error es
            escalating escalation escape especially esports essay essence essential establish establishment estallarnoticias
            estate esteemed estimate et etc ethanol ethical ethics ethos euro evaluate evaluation even event eventnews
            eventually ever every everyday everyone everything everywhere evidence evident evolution evolve exact exam
            examination examine example exceed excel excellence excellent except exception exceptional excess excessive
            exchange excited excitement exciting excluding exclusive execute execution executives exemplary exemplify
            exemption exercise exhibit exhibition exhibitors exhilarating exist existence exit exits exotic expand expansion
            expansive expect expectation expects expedited expenditures expense expensive experience experiential experiment
            experimental expert expertise expiration explain exploit exploitation exploration explore explosion explosive
            exponential export exposed exposure express expression exquisite extend extension extensive extent exterior
            external extra extract extraction extraordinary extreme eye eyeing eyes fa fabric fabrication face faces facial
            facilitate facility fact factor factory faculty fail failure fair fairness faith fake fall falls false familiar
            family famous fan fantastic fantasy faqstaq far farm farmers fascinating fashion fast faster fastest fat father
            fatigue fault favor favorable favorite fb fc fce fd fe fear feasibility feature federal fee feedback feel feet
            fell fellow felt female fence fertility festivals festive few fewer ff fiat fiber fiction fiduciary field fifth
            fifty fight fights figure file fill film filmmakers filters filtration final finalists finalized finance
            financial financing find fine finest finish fintech fire firm first firsthand fiscal fish fishervista fit
            fitness five fix flagship flat flavor flawless fleet flexibility flexible flight flip flood floor flourish flow
            flower fluctuate fluctuations fluid fm foam focus follow followers food foot footage football footprint for
            force forecast foreclosure forefront foreign foremost foresee foresight forever forex forge forget formal format
            formation formed former formidable forming forms formula formulated formulation forth forthcoming forums forward
            fossil foster found foundational foundations founder four fourth fraction fractional fragmented frame framework
            franchise fraud fraudulent free freedom freight frequency frequent fresh friction friend friendship from front
            frontier frozen ft fuel fulfill fulfillment full fully fun function functional functionality fundamental funded
            funding fundraiser fundraising funds furnished furniture furrevertoken further fusion future gain gains gambling
            game gameplay gamers gamified gap garnered gas gates gateway gather gauge gave gear gender gene general generate
            generation generational generative generator generic generosity generous genetic genres gentle genuine
            geographic geographical geographies geological geophysical geopolitical get gg giant gift girls give giveaway
            given glass glimpse global globe glucose go goal goes going goinvest gold golf golfers gone good
            googleapis got gov governance governing government governmental gr grab grace grade gradually graduate
            graduation grand grant graphics graphite grasp grassroots grateful gratitude great greater greatest greener
            greenhouse greennrgstocks grew grid gripping grooming gross ground groundbreaking groundwork groups grow grown
            growth gt guarantee guards guest guidance guide guideline gun gut gym habits hack had hair half hallmark halt
            halts halving hand handcrafted handle happen happiness happy harbor hard harder hardware harm harmful harmony
            harness harsh has hash hasn hassle have haven hazards he head headlines headquartered headquarters heal health
            healthcare healthier healthy hear heard heart heartfelt heartwarming heat heavily heavy hectares hedge height
            heightened held helm help helpful hematologic hemp her here herein hereof heritage heroes herself hidden high
            higher highest highlight hikes him himself hinder hire hires his historic historical history hit hits hold
            holder hole holiday holistic home homebuyers homeowner honest honesty honor honorees hope horizon hormone horror
            horsepower hospital hospitality host hostage hot hotel hour household houses housing houstonmetrowire how
            however hrmarketer html hub huge human humanitarian humanity humble humor hundred hunger hurdles hurt husband
            hybrid hydration hydrogen hygiene hype hypertension icon iconic icoreconnect idea ideal identification identify
            identity idigital idigitalhttps if igaming illegal illness illustrate image imagery imagination imagine
            immediate immense immersive immigrants immigration imminent immune immunocompromised immunotherapy immutable
            impact impactful impaired imperative implant implement implementation implications implied import importance
            important impossible impressed impressive improve improvement in inability inadequate inaugural incentive
            incentivize inception inch incident include inclusion inclusive inclusivity income incorporate incorrect
            increase incredible incredibly incremental incubation independence independent indicate indications indicative
            indicator indices indispensable individual individuality individualized indoor industrial industry
            inefficiencies infection infectious inference inflammation inflammatory inflation inflationary influence
            influencer influential info inform information informational informative infrastructure infused infusion
            ingredient inherent inhibitor initial initiate initiative injection injured injury inks innate inner innovate
            innovation innovative innovator input inquiry insecurity inside insider insight insightful inspect inspection
            inspector inspiration inspire instability install installation installment instance instant instead institution
            institutional instruction instrument instrumental insufficient insulation insurance insured insurers intake
            integral integrate integration integrity intellectual intelligence intelligent intend intense intensity
            intensive intent intention intentional interact interaction interactive interconnected interest interface
            interference interim interior intermediaries internal international interoperability interpretation interpreted
            interruptions intersected intersection intervals intervention interview intimate into intravenous intricacies
            intricate introduce introduction intuitive invaluable invasive invention inventory inverse invest investigate
            investigation investigational investment investor investorbrandnetwork invests invisible invitation invite
            involve involvement ios ipo iron irregular is ischemic isn isolated isolation issuance issue issuer it items its
            itself jade jewellery jewelry job join joint journalism journalist journals journey joy joyful jpeg jpg judge
            judgment jump jumps junior jurisdiction jury just justice keen keep kept ketamine key keyhousing keynote keyword
            kg kick kidney kids kill kilometers kind kindness kit kitchen km knee knew know knowledge knowledgeable known
            ktmc kw lab label labor laboratory lack laid lametrowire land landlords landmark lands landscape language large
            larger largest laser last late latency later lateral latest latter laughter launch launches launchpad laundry
            law lawmakers lawsuit lawyer lay layer layoffs layout le lead leader leadership leads leak lean leap learn
            learners lease least leather leave led left leg legacy legal legalized legendary legends legislation legislative
            legitimacy legitimate leisure lender lending length lengthy lens les less lesson let letter leukemia level
            leverage liability liable library license lie life lifecycle lifelong lifesaving lifespan lifestyles lifetime
            lift lifts light lightweight like likelihood likeness limit limitation line linear lineup link liquidity list
            listen listeners literacy literally literary literature lithium little live liver ll load loan loans local
            localized located location lock logic logistics logo long longbeachdailynews longer longevity longstanding
            longtime look loop lose loses loss lost lot lounge love lovers low lower lowest loyal loyalty lt luck lucrative
            lunch lung lush luxurious luxury ly lymphoma machine machinery macroeconomic made magical magnetic mail mailto
            main mainstream maintain maintenance major majority make maker makeup male malicious man manage manageable
            management managers mandate manipulation manner manual manufacture manufacturer manuscript many map margin
            marijuana maritime mark markers market marketers marketplace marriage martial mass massage massive master match
            material math matter mature maturity maximize maximum may me meal mean meaningful meant measurable measure
            measurement meat mechanical mechanics mechanism medal media median mediaoutreach medical medication medicine
            medium meet megawatts member membership meme memecoin memoir memorable memory men menopause mental mentioned
            mentor mentorship menu merchandise merchant mere merge merger message met metabolic metadata metal metallurgical
            metastatic meter method methodology meticulous metres metric metro mg miamimetrowire might migraine migration
            mild mile milestone militants military milk million mind mindset mine mineral mineralization mineralized miners
            minimal minimize minimum minor minority minute mirror misconduct misleading miss mission mistakes misuse
            mitigate mitigation mitochondrial mix mm mobile mobility mode model moderate modern modernization modernize
            modest modified modular module moisture mold molecular molecule mom moment momentum monetary monetization
            monetize money monitor month monumental mood more morning mortality mortgage most mother motion motivated
            motivation motor motorcycle mounting mouth move movement movers movie mph mrna much mulls multifaceted
            multifamily multilingual multimedia multinational multiple multitude municipal municipalities murder muscle
            museums music musical musicians must mutual my myriad myself mystery nabs nachrichten nail name names narrative
            nation national nationwide native natural nature navigate navigation nd near nearby nears necessarily necessary
            necessity neck need negative neglect negligence negotiate negotiation neighborhood neighbors neither nervous net
            network neural neurodegenerative neurological neuronal neuroscience neutral never new newcomers newest
            newmediawire newsdirect newsletter newspaper newsramp newsroom newsusa newswriter next niche nickel night nine
            no node noise nominated none nonprofit nor normal norms not notable notably note notes noteworthy nothing notice
            noticias notifications novel novice now nuanced nuances nuclear number numerous nurse nurture nutrients
            nutrition nymetrowire obesity objective objects obligation observations observed obstacles obtain obvious
            occasion occupancy occur occurrence odds oestouro of off offensive offer offering office officers official
            offline offset offshore often oil old older oldest omnichannel on onboard once oncology oncolytic one ongoing
            online only onset onsite onto open operate operation operational operator opinion opioid opportunity opposition
            opt optical optimal optimism optimistic optimization optimize option optional or oral order ordinary ore organ
            organic organization organizational organize organizers origin original orthodontic orthodontist orthopedic
            other otherwise ounce our ourselves out outage outcome outdated outdoor outlets outlined outlines outlook
            outpatient outperform output outreach outside outsourcing outstanding over overall overcome overhead overload
            overlooked overnight overseas oversee oversight overstated overview overwhelmed overwhelming owed own owner
            ownership oxide oxygen oz pace package packed packing pact page paid pain painful paint painter pair pancreatic
            pandemic panel paper par paradigm parallel parameters paramount parent parking parks parsing part partially
            participant participate participation particular partner partners partnership party pass passenger passion
            passionate passive past pastor patch patent path pathology pathway patience patient pattern pave pay payable
            payloads payment payouts payroll pays peace peak pedestrian pediatric peer penalties pending penetration pension
            people peptide per percent percentage perception perfect perform performance performers perhaps period periodic
            peripheral perks permanent permit perseverance persist persistent person personal personality personalization
            personalize personnel perspective pest pet pharmaceutical pharmacy phases phenomenon philanthropic philanthropy
            phillymetrowire philosophy phishing phoenixmetrowire phone photo photographic photographs photography phrases
            physical physician physics pick pickleball picks pickup picture piece pillar pilot pinpoint pioneer pipe
            pipeline pit pitch pitfalls pivot pivotal place placebo placement plaintiff plan plane planet plans plant plaque
            plasma plastic platform platinum platzennachrichten play playbook player playful please pleasure plenty plumbing
            plunges plus png podcast poetry point poised police policy policymakers polished political politics pollution
            pool poor pop popular popularity population port portable portal portfolios portion portrait pose position
            positive possess possibility possible possibly posted posting posts posture potent potential pounds pour pours
            poverty power powerful powerhouse pr practical practice practitioners praise preceded precious precise precision
            preclinical predict predictable prediction predictive predominantly prefer preferences pregnancy preliminary
            premature premier premium prep preparation prepare preparedness presale prescribed prescription presence present
            presentation preservation preserve presidential pressing pressreach pressure prestigious prevalence prevalent
            prevent preventative prevention preventive preview previous price pride primarily primary principal principle
            print printer prior prioritize priority prism prison privacy private privilege prize proactive
            proactiveinvestors probably probate probe probes problem procedure proceed proceedings process processor
            procurement produce producer product production productive productivity profession professional professionalism
            professor proficiency profile profit profitability profitable profound program programmatic progress progression
            progressive project projections prolific prolonged prominent promise promote promotion promotional prompt proof
            prop propel proper property proportion proposal proposed proposition proprietary prospect prospective prospectus
            prosperity protect protection protective protein protocol prototype proud prove proven provide provider province
            provision prowess proximity proxy psychedelic psychiatric psychic psychological psychology public publication
            publish publisher pull pulls pulse pump pumps purchase pure purification purity purpose pursuant pursue pursuit
            push put qrcode qualification qualify quality quantitative quantities quantum quarter que queries quest question
            quick quickinfo quiet quite quits quot race racial radar radiation radical radio rail rain raise raises rally
            ramp ran random randomized range rank rapid rare rate rather ratio rationale raw rd re reach reaction reactive
            reactor read reader readily readiness ready reaffirmed reaffirms real realistic reality realization realize
            realm rear reason reasonable rebrand rebuff rebuffs rebuild recall receipt receivable receive recent reception
            receptor recessions recipes recipient reclaim recognition recognize recommend recommendation reconciliation
            record recover recovery recreational recruiting recruitment recurrent recurring recycled recycling redefine
            redemption reduce reduction ref refer reference referral refine refinement reflect reflection reforms refreshing
            regain regard regardless regeneration regenerative region regional register regular regulate regulation
            regulator regulatory rehabilitation reimbursement reinforce rejected rejects relatable relate relations
            relationship relative relax relaxation released releases releasing relentless relevance relevant reliability
            reliable reliance relief religious relocation rely remain remarkable remarked remarks remediation remember
            reminder remodeling remote removal remove renewable renewal renewed renovation renowned rent rental renters
            repair repeat repeatedly repetitive replace replacement replicate report reportable reports represent
            representation representative repurchase reputable reputation request require requirement resale rescue research
            researcher reserved reserves reset reshape residence residency resident residential resilience resilient
            resistance resistant resolution resolve resonance resonate resort resource respect respective respiratory
            respond respondents responders response responsibility responsible responsibly responsive responsiveness rest
            restaurant restoration restorative restore restricted restrictions restructuring result resume retail retailer
            retain retention retired retirement retreat return reuse reveal revenue reverse review revise revisions
            revolution revolutionary revolutionize reward rhythm rice rich ride riders right rigor rigorous ring rise risen
            rises risk risky rival rivals rivers road roadmap robot robotic robust role roll rollout roof room root rose
            roster roughly round route routine row royalty rss rugged rule run runway rural sacrifice safe safeguard safer
            safety said sale salt salvage same sametrowire sample sanctions satellite satisfaction satisfied saturated save
            savvy saw say scalability scalable scale scams scan scarcity scenario scene schedule scheme scholarship school
            science scientific scientifically scientist sclerosis scoops scooters scope score scraps screen script scrutiny
            sdmetrowire seamless search season seasonal seat second secondary secret sections sector sectorspdrs secure
            secures security see seed seek seekers seem seen sees segment seismic seize select selection selective sell
            seller semiconductor seminar send senior sensation sense sensitive sensitivity sensor sensory sent sentiment
            separate separation sequential serial series serious serve server service session set settle settlement settles
            setup seven seventh several severe severity sewer sex sexual shall shape share shareholder shares sharp she
            sheet shelf shelter shelves shift shine shingles ship shipments shock shooting shop shoppers short shortage
            shorter shot should shoulder shouldn show showcase shower shown showroom sickle side sight sign signage signal
            signature significance significant signifies signs silence silent silk silver similar simple simpler simplicity
            simplify simply simulation simultaneously since single sister sit site situated situation six sixth size ski
            skill skin skincare slashes slated sleek sleep slides slight slips slot slow small smaller smallpox smart
            smarter smartphone smile smooth smoother snags snaps snow so soar soars soccer social societal sodium soft
            software soil solar sold soldiers sole solicitation solid solidify solution solve some someone something
            sometimes son song soon sophisticated sophistication sought soul sound sourced sources sourcing sovereign space
            spacecraft spacious span spark spatial speak speaker spearheaded special specialist specialize specialty species
            specific specifically specifications spectacular spectrum speculation speculative speech speed spend spent
            sphere spin spirit spiritual split spoke spokesperson sponsor sponsorship sport spot spotlight spouses spread
            spurns square stability stabilize stable stablecoin stack stackspay staff stage staggering stake stakeholders
            stakes stance stand standalone standard standardized standout stark stars start startup state statement
            statewide static station statistical statistics status stay steadfast steadily steady steel steering stems step
            stewardship still stimulate stimulation stock stockholders stolen stonegateinc stood stop storage store storm
            story storytelling straight straightforward strain strategic strategically strategist strategy stream streamline
            streets strength strengthen stress stressful stretch strict strides strike stringent strive stroke strong
            stronger strongest struck structural structure struggle stuck student studio study stunning style stylish
            subject subjective submission submit subscribe subscribers subscription subsequent subsidiary substack substance
            substantial substitute subtle succeed success successful succession such sudden sues suffer sufficient sugar
            suggest suicidal suicide suit suitable suite summary summer superior supervision supplement supplier supply
            support supporters supportive sure surety surface surge surgeon surgery surgical surpass surplus surprise
            surrounded surrounding surveillance survey survival survive survivors suspected suspension sustain
            sustainability sustainable sustainably swap sweeping sweet swift swim swing switch symbol symptoms
            synchronization syndication syndrome synergy synonymous synthesis synthetic system systematic systemic table
            tackle tactical tactics tag tailings tailor take taken takeover tale talent talk talks tangible tank tanning tap
            taps target tariff task taste taught tax teach teacher team teams teamwork tech technical technician technique
            technological technology teenage teens teeth telecom telecommunications telehealth telephone television tell
            telomere temperature template temporary ten tenant tend tennis tension tenure term terminology terrain territory
            terrorism terrorist test testament testimonials testnet text texture th than thank that the theft their them
            theme themselves then theory therapeutic therapist therapy there thereby therefore thereof thereto thermal these
            thespiritualantidote they thin think third this thorough those though thought thoughtful thousand threads threat
            threatened three threshold thrill thrive through throughout throughput thus ticker ticket tied ties tight
            tightening time timeless timeline timepieces tiny tinyurl tips tirelessly tissue title to tobacco today together
            token tokenization tokenized tokenomics told tolerance toll tomorrow tone tonnes tons too took tool toolkit
            tooth top topic tops total touch tough tour tourism tourist tournament toward tower town toxic toxicity toys
            track traction trade trademark trader tradition traditional traffic trafficking tragedy trailblazer trailblazing
            trailer trails train traits trajectory transaction transactional transcends transfer transform transformation
            transformational transformative transit transition translate translation transmission transparency transparent
            transplant transport transportation trauma traumatic travel travelers treasure treasury treat treatment tree
            tremendous trend trial tribute trigger trillion trims trinzik trip triple triumph troops tropical truck true
            truly trust trustworthy truth try tumbles tumor tuned turn turnaround turnkey turnover tutorials twelve twenty
            twice twin twist two type typical tzero ultimate umbrella una unable unanticipated unaudited unauthorized
            uncertain uncertainty unchanged uncover undeniable under undergo undergone undergraduate underground underlying
            underrepresented underscore underserved understand understood undertake undervalued underway underwriting
            undoubtedly undue unexpected unfolds unforgettable unified unions unique unit unite unity universities unknown
            unless unlikely unlimited unlock unmanned unmatched unmet unnecessary unparalleled unprecedented unpredictable
            untapped until unusual unveil unveils unwavering up upcoming update upfront upgrade uphold uplift uplisting
            uploads upon ups upscale upside uptime upward uranium urban urged urgency urgent urges us usability usage use
            useful user usual utility utilization utilize utm utmost vacation vaccine valid validate validation validator
            valuable valuation value var variables variations variety various vary vascular vast ve vector vegan vehicle
            vein vendor ventilation venture venue verifiable verification verify versatile versatility version versus
            vertical very vessel veteran veterinary vetted via viability viable vibe vibrant victim victory video view
            viewers vintage vinyl violations violence violent viral virtual virtue virus visibility visible vision visionary
            visit visitors visual visualization vital vitality vitamin vivid voice volatile volatility volume voluntary
            volunteer vote voters vs vulnerability vulnerable wage wait wake walk wallet walls want war warehouse warm
            warmth warned warning warns warrant warranty was wasn waste wastewater watch water waterfront wave wavered way
            we weak wealth weapons wear wearable weather webcast webinar webp website wedding week weekend weighs weight
            welcome welfare well wellbeing wellness went were whales what wheel when whenever where wherever whether which
            while whitepaper who whole wholesale wholly whom whose why wide wider widespread width wife wig wild wildfires
            wildlife will willingness win wind window wine winner wins winter wire wireless wisdom wish with withdraw
            withdrawal within without withstand witness woman women won wonder wonderful wood woos word work worker workflow
            workforce workloads workmanship workplace workshop workspace world worldwide worry worse worst worth would wound
            write writer written wrong wrongful wrote yard year yesterday yet yield yoga you young younger your yourself
            youth youtu zinc zones zoning
            """;
    }
}
