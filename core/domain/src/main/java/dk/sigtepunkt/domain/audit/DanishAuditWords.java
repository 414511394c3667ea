package dk.sigtepunkt.domain.audit;

import dk.sigtepunkt.domain.access.AccessWords;
import dk.sigtepunkt.domain.access.Permission;
import dk.sigtepunkt.domain.text.Danish;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

final class DanishAuditWords implements AuditWords {
    private static final Map<String, String> OUTCOMES = Map.ofEntries(
            Map.entry("done", "udført"),
            Map.entry("refused", "afvist"),
            Map.entry("begun", "begyndt"),
            Map.entry("failed", "mislykket"));

    private static final Map<String, String> KINDS = Map.ofEntries(
            Map.entry("account", "konto"),
            Map.entry("artifact", "fil"),
            Map.entry("chain", "kæde"),
            Map.entry("clock", "den simulerede tid"),
            Map.entry("code", "fil med kode"),
            Map.entry("committee", "udvalg"),
            Map.entry("content", "indhold"),
            Map.entry("action", "handling"),
            Map.entry("question", "spørgsmål"),
            Map.entry("assessment", "vurdering"),
            Map.entry("discussion", "drøftelse"),
            Map.entry("section", "udvalgets egne ord"),
            Map.entry("report", "rapport"),
            Map.entry("report-template", "skabelon til rapporter"),
            Map.entry("minutes", "måling af tid på rapporter"),
            Map.entry("claim", "påstand"),
            Map.entry("turnout", "optælling af deltagere"),
            Map.entry("evidence", "iagttagelse"),
            Map.entry("wheel", "årshjul"),
            Map.entry("feed", "kalenderadresse"),
            Map.entry("influence", "forbindelse mellem fokusområder"),
            Map.entry("hearing", "høring"),
            Map.entry("proposal", "forslag"),
            Map.entry("council-decision", "beslutning"),
            Map.entry("emergency-key", "nødnøgle"),
            Map.entry("figures", "tal"),
            Map.entry("held-figures", "tal i karantæne"),
            Map.entry("session", "session"),
            Map.entry("source", "datakilde"),
            Map.entry("mail", "mail"),
            Map.entry("ssh-key", "nøgle til konsollen"),
            Map.entry("strategy", "strategi"),
            Map.entry("token", "nøgle"));

    private static final Map<String, String> MEANS = Map.ofEntries(
            Map.entry("PAGE", "siderne"),
            Map.entry("API", "grænsefladen"),
            Map.entry("CONSOLE", "konsollen"),
            Map.entry("DEPLOY_FOLDER", "mappen deploy"),
            Map.entry("DROP_FOLDER", "afleveringsmappen"),
            Map.entry("SCHEDULE", "tidsplanen"),
            Map.entry("NOT_NOTED", "ikke skrevet ned"));

    private static final Map<String, String> STANDINGS = Map.ofEntries(
            Map.entry("NOBODY", "ukendt"),
            Map.entry("PERSON", "person"),
            Map.entry("OWNER", "maskinens ejer"),
            Map.entry("SERVER", "serveren selv"),
            Map.entry("NOT_NOTED", "fra tiden før revisionssporet"));

    private static final Map<String, String> ROLES = Map.ofEntries(
            Map.entry("politician", "politiker"),
            Map.entry("chair", "udvalgsformand"),
            Map.entry("secretary", "udvalgssekretær"),
            Map.entry("action-owner", "handlingsejer"),
            Map.entry("head-of-department", "fagchef"),
            Map.entry("strategy-office", "strategisekretariat"),
            Map.entry("controller", "controller"),
            Map.entry("executive", "direktion"),
            Map.entry("it-operations", "IT-drift"),
            Map.entry("administrator", "administrator"));

    private static String word(Map<String, String> words, String code) {
        return words.getOrDefault(code, code);
    }

    @Override
    public String act(String code) {
        return word(DanishAuditActs.ALL, code);
    }

    @Override
    public Set<String> acts() {
        return Set.copyOf(DanishAuditActs.ALL.keySet());
    }

    @Override
    public String permission(String code) {
        return Arrays.stream(Permission.values())
                .filter(permission -> permission.name().equals(code))
                .findFirst()
                .map(AccessWords.in(Danish.LOCALE)::permission)
                .orElse(code.isEmpty() ? "ingen særlig ret" : code);
    }

    @Override
    public String outcome(String code) {
        return word(OUTCOMES, code);
    }

    @Override
    public String kind(String code) {
        return word(KINDS, code);
    }

    @Override
    public Set<String> kinds() {
        return Set.copyOf(KINDS.keySet());
    }

    @Override
    public String means(String code) {
        return word(MEANS, code);
    }

    @Override
    public String standing(String code) {
        return word(STANDINGS, code);
    }

    @Override
    public String roles(String codes) {
        return codes.isEmpty()
                ? "ingen rolle"
                : Stream.of(codes.split(" ")).map(code -> word(ROLES, code)).collect(Collectors.joining(", "));
    }

    @Override
    public String why(ToldRecord.Why why) {
        return switch (why) {
            case NOT_ASKED -> "Der er ingen begrundelse.";
            case GIVEN -> "";
            case ERASED -> "Begrundelsen er slettet; kæden har kun dens aftryk.";
            case ALTERED -> "Begrundelsen er ikke den, der blev givet: den passer ikke med aftrykket i kæden.";
        };
    }

    @Override
    public String verdict(ChainVerdict verdict, Optional<KeptHead> held) {
        if (!verdict.whole()) {
            return broken();
        }
        return held.map(head -> "sammenhængende, holdt mod kendt hoved af " + Danish.moment(head.at()))
                .orElse("sammenhængende, ikke holdt mod kendt hoved");
    }

    @Override
    public String broken() {
        return "ikke sammenhængende";
    }

    @Override
    public String fault(ChainFault fault) {
        String sentence = switch (fault.kind()) {
            case MISSING -> "Før post %d mangler der poster.";
            case OUT_OF_ORDER -> "Post %d står på en forkert plads, eller den står der to gange.";
            case UNLINKED -> "Post %d hænger ikke sammen med den post, der står før den.";
            case ALTERED -> "Post %d er ændret, efter at den blev skrevet.";
            case REBUILT -> "Post %d er ikke den, som et kendt hoved siger; kæden er lavet om til og med den.";
            case CUT_OFF -> "Kæden slutter ved post %d, men den har været længere.";
            case AFTER_END -> "Post %d står efter det, som databasen siger er kædens slutning.";
            case REASON_ALTERED -> "Begrundelsen til post %d er ikke den, der blev givet.";
        };
        return sentence.formatted(fault.seq());
    }

    @Override
    public String unreadable(String name) {
        return "Det kendte hoved i %s kan ikke læses, og kæden er ikke holdt mod det.".formatted(name);
    }

    @Override
    public String anotherChain() {
        return "Revisionssporet er ikke det, hvis hoved er skrevet ned før. Hovedet er ikke skrevet igen. "
                + "Se hvad der er galt med sigtepunkt:audit verify.";
    }

    @Override
    public String headNotKept() {
        return "Revisionssporets hoved kunne ikke skrives ned; det prøves igen om en time.";
    }
}
