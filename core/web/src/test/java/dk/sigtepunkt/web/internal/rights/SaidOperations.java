package dk.sigtepunkt.web.internal.rights;

import static dk.sigtepunkt.domain.access.Permission.DECIDE_INFLUENCES;
import static dk.sigtepunkt.domain.access.Permission.KEEP_CLAIMS;
import static dk.sigtepunkt.domain.access.Permission.KEEP_EVIDENCE;
import static dk.sigtepunkt.domain.access.Permission.KEEP_INFLUENCES;
import static dk.sigtepunkt.domain.access.Permission.KEEP_STRATEGY;
import static dk.sigtepunkt.domain.access.Permission.KEEP_TURNOUTS;
import static dk.sigtepunkt.domain.access.Permission.KEEP_WHEEL;
import static dk.sigtepunkt.domain.access.Permission.MODERATE_PROPOSALS;
import static dk.sigtepunkt.domain.access.Permission.PUBLISH_CLAIMS;
import static dk.sigtepunkt.domain.access.Permission.PUBLISH_EVIDENCE;
import static dk.sigtepunkt.domain.access.Permission.RECORD_DIALOGUE;
import static dk.sigtepunkt.domain.access.Permission.RELEASE_SECTIONS;
import static dk.sigtepunkt.domain.access.Permission.SEE_DRAFTS;
import static dk.sigtepunkt.domain.access.Permission.SET_STATUS;
import static dk.sigtepunkt.domain.access.Permission.WRITE_SECTIONS;
import static dk.sigtepunkt.domain.rights.Need.everywhere;
import static dk.sigtepunkt.domain.rights.Need.known;
import static dk.sigtepunkt.domain.rights.Need.nothing;
import static dk.sigtepunkt.domain.rights.Need.own;
import static dk.sigtepunkt.domain.rights.Need.somewhere;

import java.util.List;
import java.util.Set;

/**
 * The lines of what people write beside the figures: statuses, discussions, their committee's words and year, what was seen
 * and heard, and what citizens propose.
 */
final class SaidOperations {
    private SaidOperations() {}

    static void into(PageOperations table) {
        judgements(table);
        dialogue(table);
        sections(table);
        evidence(table);
        claims(table);
        turnouts(table);
        influences(table);
        wheels(table);
        proposals(table);
    }

    private static void judgements(PageOperations table) {
        status(table, "/fokusomraader/vand/soe/vurdering");
        status(table, "/indikatorer/vand.soe/vurdering");
        String quarter = "/fokusomraader/vand/soe/vurdering/2024K4";
        table.op("GET " + quarter + "/forklar", own(SET_STATUS));
        table.op("POST " + quarter + "/forklar", own(SET_STATUS), Set.of(422), "fact", "Regn", "cause", "Vejret");
    }

    private static void status(PageOperations table, String one) {
        String quarter = one + "/2024K4";
        table.op("GET " + one, nothing());
        table.op("GET " + quarter + "/saet", own(SET_STATUS));
        table.op(
                "POST " + quarter + "/saet",
                own(SET_STATUS),
                Set.of(422),
                "status",
                "insufficient",
                "reason",
                "Gamle tal");
        table.op("GET " + quarter + "/tag-tilbage", own(SET_STATUS));
        table.op("POST " + quarter + "/tag-tilbage", own(SET_STATUS), Set.of(422), "reason", "Nye tal");
    }

    private static void dialogue(PageOperations table) {
        table.op("GET /droeftelser", nothing());
        table.op("GET /droeftelser/1", nothing());
        table.op("GET /droeftelser/ny", somewhere(RECORD_DIALOGUE));
        table.op(
                "POST /droeftelser/ny", own(RECORD_DIALOGUE), Set.of(422), "committee", "vand", "text", "For langsomt");
        table.op("GET /droeftelser/1/ret", somewhere(RECORD_DIALOGUE));
        table.op("POST /droeftelser/1/ret", own(RECORD_DIALOGUE), Set.of(422), "text", "For langsomt");
    }

    private static void sections(PageOperations table) {
        String desk = "/udvalg/vand/ord";
        table.op("GET " + desk, own(SEE_DRAFTS));
        table.op("GET " + desk + "/2025K4", own(SEE_DRAFTS));
        table.op("GET " + desk + "/2025K4/assessment", own(WRITE_SECTIONS));
        table.op("POST " + desk + "/2025K4/assessment", own(WRITE_SECTIONS), "text", "Søen er ren");
        table.op("GET " + desk + "/2025K4/assessment/frigiv", own(RELEASE_SECTIONS));
        table.op("POST " + desk + "/2025K4/assessment/frigiv", own(RELEASE_SECTIONS), Set.of(422));
        table.op("GET " + desk + "/2025K4/assessment/tag-tilbage", own(RELEASE_SECTIONS));
        table.op(
                "POST " + desk + "/2025K4/assessment/tag-tilbage", own(RELEASE_SECTIONS), Set.of(422), "reason", "Nej");
    }

    private static void evidence(PageOperations table) {
        Set<Integer> notThere = Set.of(404);
        table.op("GET /evidens", nothing());
        table.op("GET /evidens/1", nothing());
        table.op("GET /evidens/ny/vand", own(KEEP_EVIDENCE));
        table.op("POST /evidens/ny/vand", own(KEEP_EVIDENCE), Set.of(422), "title", "Søen er klar");
        table.op("GET /evidens/1/ret", somewhere(KEEP_EVIDENCE), notThere);
        table.op("POST /evidens/1/ret", own(PUBLISH_EVIDENCE), Set.of(422), "title", "Søen er klar");
        table.op("GET /evidens/1/samtykke", somewhere(KEEP_EVIDENCE), notThere);
        table.op("POST /evidens/1/samtykke", own(KEEP_EVIDENCE), Set.of(422), "how", "Mundtligt");
        table.op("GET /evidens/1/offentliggoer", somewhere(PUBLISH_EVIDENCE), notThere);
        table.op("POST /evidens/1/offentliggoer", own(PUBLISH_EVIDENCE), Set.of(422));
        table.op("GET /evidens/1/filer", nothing());
        table.op("POST /evidens/1/filer", own(PUBLISH_EVIDENCE), Set.of(422), "alt", "Søen");
        table.op("GET /evidens/1/filer/1", nothing(), notThere);
        table.op("POST /evidens/1/filer/1/fjern", own(PUBLISH_EVIDENCE), notThere);
        table.op("GET /evidens/1/filer/1/ret", somewhere(KEEP_EVIDENCE), notThere);
        table.op("POST /evidens/1/filer/1/ret", own(PUBLISH_EVIDENCE), notThere);
        table.op("GET /evidens/1/traek-tilbage", somewhere(KEEP_EVIDENCE), notThere);
        table.op("POST /evidens/1/traek-tilbage", own(PUBLISH_EVIDENCE), Set.of(422), "reason", "Forkert");
    }

    private static void turnouts(PageOperations table) {
        Set<Integer> notThere = Set.of(404);
        table.op("GET /ordlyd", nothing());
        table.op("GET /bredde", nothing());
        table.op("GET /bredde/ny/vand", own(KEEP_TURNOUTS));
        table.op("POST /bredde/ny/vand", own(KEEP_TURNOUTS), Set.of(422), "title", "Badedag");
        table.op("GET /bredde/1", somewhere(KEEP_TURNOUTS), notThere);
        table.op("GET /bredde/1/ret", somewhere(KEEP_TURNOUTS), notThere);
        table.op("POST /bredde/9/ret", known(), notThere, "title", "Badedag");
        table.op("GET /bredde/1/tag-tilbage", somewhere(KEEP_TURNOUTS), notThere);
        table.op("POST /bredde/9/tag-tilbage", known(), notThere, "reason", "Forkert");
    }

    private static void claims(PageOperations table) {
        Set<Integer> notThere = Set.of(404);
        table.op("GET /sandsynliggoerelse", nothing());
        table.op("GET /sandsynliggoerelse/regel", nothing());
        table.op("GET /sandsynliggoerelse/1", nothing());
        table.op("GET /sandsynliggoerelse/ny/vand", own(KEEP_CLAIMS));
        table.op("POST /sandsynliggoerelse/ny/vand", own(KEEP_CLAIMS), Set.of(422), "title", "Rensning kan bidrage");
        table.op("GET /sandsynliggoerelse/1/ret", somewhere(KEEP_CLAIMS), notThere);
        table.op("POST /sandsynliggoerelse/1/ret", own(PUBLISH_CLAIMS), Set.of(422), "title", "Rensning");
        table.op("GET /sandsynliggoerelse/1/offentliggoer", somewhere(PUBLISH_CLAIMS), notThere);
        table.op("POST /sandsynliggoerelse/1/offentliggoer", own(PUBLISH_CLAIMS), Set.of(422));
        table.op("GET /sandsynliggoerelse/1/traek-tilbage", somewhere(KEEP_CLAIMS), notThere);
        table.op("POST /sandsynliggoerelse/1/traek-tilbage", own(PUBLISH_CLAIMS), Set.of(422), "reason", "Forkert");
    }

    private static void influences(PageOperations table) {
        String one = "/forbundne-kar/vand/soe/land/skov";
        String own = one + "/vand";
        String answer = "/virkninger/2024K4/vand?aendring=findes-ikke";
        table.op("GET /forbundne-kar", nothing());
        table.op("GET " + one, nothing());
        table.op("GET /virkninger", nothing());
        table.op("GET /forbundne-kar/ny/vand", own(KEEP_INFLUENCES));
        table.op("POST /forbundne-kar/ny/vand", own(KEEP_INFLUENCES), Set.of(422), "from", "vand/soe");
        table.op("GET " + own + "/kladde", own(KEEP_INFLUENCES));
        table.op("POST " + own + "/kladde", own(KEEP_INFLUENCES), Set.of(422), "reason", "Fordi");
        table.op("GET " + own + "/frigiv", own(DECIDE_INFLUENCES));
        table.op("POST " + own + "/frigiv", own(DECIDE_INFLUENCES), Set.of(422));
        table.op("GET " + own + "/enig", own(DECIDE_INFLUENCES));
        table.op("POST " + own + "/enig", own(DECIDE_INFLUENCES), Set.of(422), "reason", "");
        table.op("GET " + own + "/afvis", own(DECIDE_INFLUENCES));
        table.op("POST " + own + "/afvis", own(DECIDE_INFLUENCES), Set.of(422), "reason", "");
        table.op("GET " + own + "/traek-tilbage", own(DECIDE_INFLUENCES));
        table.op("POST " + own + "/traek-tilbage", own(DECIDE_INFLUENCES), Set.of(422), "reason", "");
        table.op("GET " + answer, own(DECIDE_INFLUENCES), Set.of(404));
        table.op("POST " + answer, own(DECIDE_INFLUENCES), Set.of(404), "text", "Vi ser på det");
    }

    private static void wheels(PageOperations table) {
        String own = "/udvalg/vand/aarshjul";
        Set<Integer> notThere = Set.of(404);
        table.op("GET /aarshjul", nothing());
        table.op("GET " + own, nothing());
        table.op("GET /aarshjul/raad", nothing(), notThere);
        for (String end : List.of("/nyt", "/moedefri")) {
            table.op("GET " + own + end, own(KEEP_WHEEL));
            table.op("POST " + own + end, own(KEEP_WHEEL), Set.of(422), "title", "");
            table.op("GET /aarshjul/raad" + end, everywhere(KEEP_STRATEGY), notThere);
            table.op("POST /aarshjul/raad" + end, everywhere(KEEP_STRATEGY), notThere, "title", "");
        }
        for (String end : List.of("/flyt/borte", "/aflys/borte", "/tag-tilbage/7")) {
            table.op("GET " + own + end, own(KEEP_WHEEL), notThere);
            table.op("POST " + own + end, own(KEEP_WHEEL), notThere, "reason", "Fordi");
            table.op("GET /aarshjul/raad" + end, everywhere(KEEP_STRATEGY), notThere);
            table.op("POST /aarshjul/raad" + end, everywhere(KEEP_STRATEGY), notThere, "reason", "Fordi");
        }
        table.op("GET /min-konto/kalendere", known());
        table.op("POST /min-konto/kalendere", known(), Set.of(404), "wheel", "committee.borte");
        table.op("POST /min-konto/kalendere/borte/luk", known(), notThere);
        table.op("GET /kalender/borte.ics", nothing(), notThere);
    }

    private static void proposals(PageOperations table) {
        String one = "/forslag/behandling/2";
        table.op("GET /forslag", nothing());
        table.op("GET /forslag/1", nothing());
        table.op("GET /forslag/nyt", nothing());
        table.op("POST /forslag/nyt", nothing(), "title", "En bænk", "text", "Ved søen");
        table.op("GET /forslag/foelg", nothing());
        table.op("POST /forslag/foelg", nothing(), Set.of(422), "code", "00000-00000-00000-00000");
        table.op("GET /forslag/behandling", somewhere(MODERATE_PROPOSALS));
        table.op("GET " + one, own(MODERATE_PROPOSALS));
        table.op("GET " + one + "/giv", own(MODERATE_PROPOSALS));
        table.op(
                "POST " + one + "/giv", own(MODERATE_PROPOSALS), Set.of(422), "committee", "vand", "reason", "Til dem");
        table.op("GET " + one + "/offentliggoer", own(MODERATE_PROPOSALS));
        table.op("POST " + one + "/offentliggoer", own(MODERATE_PROPOSALS), Set.of(422), "title", "Alt er lavet om");
        table.op("GET " + one + "/afvis", own(MODERATE_PROPOSALS));
        table.op("POST " + one + "/afvis", own(MODERATE_PROPOSALS), Set.of(422), "reason", "");
        table.op("GET " + one + "/handling", own(MODERATE_PROPOSALS));
        table.op("POST " + one + "/handling", own(MODERATE_PROPOSALS), Set.of(422), "action", "vand/findes-ikke");
        table.op("GET " + one + "/svar", own(MODERATE_PROPOSALS));
        table.op("POST " + one + "/svar", own(MODERATE_PROPOSALS), Set.of(422), "answer", "");
    }
}
