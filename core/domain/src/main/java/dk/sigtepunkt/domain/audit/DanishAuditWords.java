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
    private static final Map<String, String> ACTS = Map.ofEntries(
            Map.entry("demo-password-set", "gav en demokonto en adgangskode"),
            Map.entry("figures-recorded", "skrev tal ind"),
            Map.entry("deployment", "gik i gang med at ændre et udvalg"),
            Map.entry("committee-installed", "lagde et udvalg på"),
            Map.entry("committee-updated", "lagde et udvalg på i ny udgave"),
            Map.entry("committee-rolled-back", "rullede et udvalg tilbage"),
            Map.entry("committee-stopped", "stoppede et udvalg"),
            Map.entry("committee-started", "startede et udvalg"),
            Map.entry("committee-removed", "fjernede et udvalg"),
            Map.entry("committee-refused", "fik en fil afvist"),
            Map.entry("code-asked", "lagde en fil med kode til godkendelse"),
            Map.entry("code-approved", "godkendte kode"),
            Map.entry("code-refused", "afviste kode"),
            Map.entry("content-kept", "gemte et udvalgs indhold"),
            Map.entry("content-gone", "tog et udvalgs indhold ud"),
            Map.entry("source-run-begun", "hentede fra en datakilde"),
            Map.entry("source-paused", "satte en datakilde på pause"),
            Map.entry("source-resumed", "genoptog en datakilde"),
            Map.entry("held-figures-released", "frigav tal fra karantæne"),
            Map.entry("held-figures-rejected", "afviste tal i karantæne"),
            Map.entry("held-figures-replaced", "erstattede tal i karantæne"),
            Map.entry("strategy-state-kept", "skrev strategiens tilstand"),
            Map.entry("strategy-text-kept", "skrev strategiens tekst"),
            Map.entry("action-begun", "begyndte en handling"),
            Map.entry("action-step-taken", "tog et trin i en handling"),
            Map.entry("action-reworded", "skrev en handling om"),
            Map.entry("action-updated", "opdaterede en handling"),
            Map.entry("action-difference-decided", "afgjorde en forskel mellem fil og handling"),
            Map.entry("action-taken-on", "tog en handling på sig"),
            Map.entry("action-handed-over", "gav en handling til en anden"),
            Map.entry("action-let-go", "gav slip på en handling"),
            Map.entry("question-asked", "skrev et spørgsmål ind"),
            Map.entry("question-assigned", "gav et spørgsmål videre"),
            Map.entry("question-answered", "svarede på et spørgsmål"),
            Map.entry("question-reopened", "åbnede et spørgsmål igen"),
            Map.entry("status-set", "satte en anden vurdering"),
            Map.entry("status-taken-back", "tog en vurdering tilbage"),
            Map.entry("off-course-explained", "forklarede, hvorfor et fokusområde er ude af kurs"),
            Map.entry("discussion-recorded", "skrev en drøftelse ind"),
            Map.entry("discussion-corrected", "rettede en drøftelse"),
            Map.entry("section-drafted", "skrev en kladde til udvalgets egne ord"),
            Map.entry("section-released", "frigav udvalgets egne ord"),
            Map.entry("section-taken-back", "tog udvalgets egne ord tilbage"),
            Map.entry("evidence-begun", "begyndte en iagttagelse"),
            Map.entry("evidence-written", "skrev en iagttagelse om"),
            Map.entry("evidence-corrected", "rettede en iagttagelse"),
            Map.entry("evidence-consented", "noterede samtykke til en fortælling"),
            Map.entry("evidence-published", "offentliggjorde en iagttagelse"),
            Map.entry("evidence-withdrawn", "trak en iagttagelse tilbage"),
            Map.entry("claim-begun", "begyndte en påstand"),
            Map.entry("claim-written", "skrev i en påstand"),
            Map.entry("claim-corrected", "rettede en påstand"),
            Map.entry("claim-published", "offentliggjorde en påstand"),
            Map.entry("turnout-recorded", "skrev en optælling af deltagere ind"),
            Map.entry("turnout-corrected", "rettede en optælling af deltagere"),
            Map.entry("turnout-taken-back", "tog en optælling af deltagere tilbage"),
            Map.entry("claim-withdrawn", "trak en påstand tilbage"),
            Map.entry("evidence-file-attached", "lagde en fil ved en iagttagelse"),
            Map.entry("evidence-file-described", "rettede, hvad der står om en fil ved en iagttagelse"),
            Map.entry("evidence-file-removed", "fjernede en fil fra en iagttagelse"),
            Map.entry("evidence-file-malware", "lagde en fil ved, som virusscanneren afviste"),
            Map.entry("influence-drafted", "skrev en kladde om en forbindelse mellem fokusområder"),
            Map.entry("influence-released", "frigav udvalgets ord om en forbindelse"),
            Map.entry("influence-agreed", "var enig i en forbindelse"),
            Map.entry("influence-declined", "afviste en forbindelse"),
            Map.entry("influence-withdrawn", "trak udvalgets ord om en forbindelse tilbage"),
            Map.entry("hearing-answered", "svarede på en høring"),
            Map.entry("proposal-received", "sendte et forslag"),
            Map.entry("proposal-assigned", "gav et forslag til et udvalg"),
            Map.entry("proposal-published", "offentliggjorde et forslag"),
            Map.entry("proposal-rejected", "afviste et forslag"),
            Map.entry("proposal-became-action", "lod et forslag blive til en handling"),
            Map.entry("proposal-closed", "svarede på et forslag"),
            Map.entry("proposal-contact-erased", "slettede, hvordan en forslagsstiller nås"),
            Map.entry("council-decision-recorded", "skrev en beslutning ind"),
            Map.entry("turned-away", "blev afvist ved døren"),
            Map.entry("chain-begins", "begyndte kæden"),
            Map.entry("signed-in", "viste, hvem det var"),
            Map.entry("sign-in-emergency-key", "loggede ind med nødnøglen"),
            Map.entry("sign-in-password", "loggede ind med adgangskode"),
            Map.entry("sign-in-second-factor", "loggede ind med adgangskode og kode"),
            Map.entry("sign-in-provider", "loggede ind gennem kommunens login"),
            Map.entry("sign-out", "loggede ud"),
            Map.entry("end-sessions", "afsluttede sessioner"),
            Map.entry("end-of-deactivated", "afsluttede en lukket kontos session"),
            Map.entry("issue-token", "lavede en nøgle"),
            Map.entry("revoke-token", "lukkede en nøgle"),
            Map.entry("add-ssh-key", "lagde en nøgle til konsollen ind"),
            Map.entry("end-ssh-key", "afsluttede en nøgle til konsollen"),
            Map.entry("emergency-key-read", "læste med nødnøglen"),
            Map.entry("emergency-key-write", "skrev med nødnøglen"),
            Map.entry("account-made", "oprettede en konto"),
            Map.entry("account-renamed", "ændrede en kontos navn"),
            Map.entry("account-deactivated", "lukkede en konto"),
            Map.entry("account-reactivated", "åbnede en konto igen"),
            Map.entry("account-erased", "slettede en persons oplysninger"),
            Map.entry("first-administrator", "oprettede den første administrator"),
            Map.entry("identity-link", "knyttede en konto til kommunens login"),
            Map.entry("identity-unlink", "løste en konto fra kommunens login"),
            Map.entry("oidc-welcome", "fik en konto ved første login gennem kommunens login"),
            Map.entry("oidc-roles", "fik roller fra kommunens login"),
            Map.entry("role-given", "gav en rolle"),
            Map.entry("role-ended", "afsluttede en rolle"),
            Map.entry("stand-in-given", "gav en vikar rollen"),
            Map.entry("chair-changed", "skiftede udvalgsformand"),
            Map.entry("password-changed", "skiftede adgangskode"),
            Map.entry("reset-link-made", "lavede et engangslink til ny adgangskode"),
            Map.entry("invite-link-made", "lavede et engangslink til en ny konto"),
            Map.entry("password-set-by-link", "satte adgangskode ved engangslink"),
            Map.entry("one-time-password-made", "lavede en engangskode"),
            Map.entry("second-factor-begun", "begyndte at sætte totrinslogin op"),
            Map.entry("second-factor-confirmed", "slog totrinslogin til"),
            Map.entry("second-factor-off", "slog totrinslogin fra"),
            Map.entry("recovery-codes-renewed", "lavede nye nødkoder"),
            Map.entry("recovery-code-used", "brugte en nødkode"),
            Map.entry("sign-in-unlocked", "åbnede for login igen"));

    private static final Map<String, String> OUTCOMES = Map.ofEntries(
            Map.entry("done", "udført"),
            Map.entry("refused", "afvist"),
            Map.entry("begun", "begyndt"),
            Map.entry("failed", "mislykket"));

    private static final Map<String, String> KINDS = Map.ofEntries(
            Map.entry("account", "konto"),
            Map.entry("artifact", "fil"),
            Map.entry("chain", "kæde"),
            Map.entry("code", "fil med kode"),
            Map.entry("committee", "udvalg"),
            Map.entry("content", "indhold"),
            Map.entry("action", "handling"),
            Map.entry("question", "spørgsmål"),
            Map.entry("assessment", "vurdering"),
            Map.entry("discussion", "drøftelse"),
            Map.entry("section", "udvalgets egne ord"),
            Map.entry("claim", "påstand"),
            Map.entry("turnout", "optælling af deltagere"),
            Map.entry("evidence", "iagttagelse"),
            Map.entry("influence", "forbindelse mellem fokusområder"),
            Map.entry("hearing", "høring"),
            Map.entry("proposal", "forslag"),
            Map.entry("council-decision", "beslutning"),
            Map.entry("emergency-key", "nødnøgle"),
            Map.entry("figures", "tal"),
            Map.entry("held-figures", "tal i karantæne"),
            Map.entry("session", "session"),
            Map.entry("source", "datakilde"),
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
        return word(ACTS, code);
    }

    @Override
    public Set<String> acts() {
        return Set.copyOf(ACTS.keySet());
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
