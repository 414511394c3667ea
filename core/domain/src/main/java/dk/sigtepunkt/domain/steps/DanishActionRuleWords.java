package dk.sigtepunkt.domain.steps;

import dk.sigtepunkt.contracts.committee.ActionState;
import dk.sigtepunkt.contracts.time.Period;
import dk.sigtepunkt.domain.actions.ActionWords;
import dk.sigtepunkt.domain.actions.Trigger;
import dk.sigtepunkt.domain.committees.KnownCommittee;
import dk.sigtepunkt.domain.text.Danish;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

final class DanishActionRuleWords implements ActionRuleWords {
    private static final ActionWords WORDS = ActionWords.in(Danish.LOCALE);

    private static final Map<String, String> LABELS = Map.ofEntries(
            Map.entry("committee", "Udvalg"),
            Map.entry("area", "Fokusområde"),
            Map.entry("title", "Titel"),
            Map.entry("description", "Beskrivelse"),
            Map.entry("owner", "Ansvarlig rolle"),
            Map.entry("unit", "Enhed"),
            Map.entry("start", "Første dag"),
            Map.entry("end", "Sidste dag"),
            Map.entry("municipality", "Kommunens del"),
            Map.entry("place", "Sted"),
            Map.entry("kind", "Hvem"),
            Map.entry("name", "Navn"),
            Map.entry("part", "Del"),
            Map.entry("by", "Målgruppe"),
            Map.entry("how", "Hvad de skal mærke"),
            Map.entry("due", "Dag"),
            Map.entry("indicator", "Indikator"),
            Map.entry("lag", "Måneder, før det ses"),
            Map.entry("measured", "Virkningens enhed"),
            Map.entry("year", "År"),
            Map.entry("change", "Ændring"),
            Map.entry("bottomLines", "Bundlinje"),
            Map.entry("sdg", "Verdensmål"),
            Map.entry("account", "Hvem står for den"),
            Map.entry("reason", "Begrundelse"),
            Map.entry("why", "Begrundelse"),
            Map.entry("on", "Dag"),
            Map.entry("state", "Trin"),
            Map.entry("trigger", "Anledning"),
            Map.entry("reference", "Hvilken"),
            Map.entry("successor", "Erstattes af"),
            Map.entry("percent", "Procent"),
            Map.entry("milestone", "Milepæl"),
            Map.entry("sentence", "Hvad er der sket"),
            Map.entry("risk", "Risiko"),
            Map.entry("next", "Næste skridt"),
            Map.entry("decision", "Afgørelse"));

    @Override
    public String label(String field) {
        return LABELS.getOrDefault(field, field);
    }

    @Override
    public String trigger(Trigger trigger) {
        return switch (trigger.kind()) {
            case MUNICIPALITY -> "Kommunen som helhed";
            case COMMITTEE -> "Udvalgets eget område";
            case FOLLOW_UP -> "Opfølgningen for %s".formatted(Danish.period(Period.parse(trigger.reference())));
            case QUESTION -> "Spørgsmål %s".formatted(trigger.reference());
            case COUNCIL_INPUT -> "Kommunalbestyrelsens første input";
            case PROPOSAL -> "Forslag %s fra en borger".formatted(trigger.reference());
        };
    }

    @Override
    public String unknownCommittee(String id) {
        return "Intet udvalg hedder »%s«.".formatted(id);
    }

    @Override
    public String notThere(KnownCommittee committee) {
        return "%s er ikke i drift, og der kan ikke skrives i det, før det er det igen. Din tekst er ikke gemt; bed IT om at sætte udvalget i drift, og send den igen."
                .formatted(committee.content().name());
    }

    @Override
    public String unknownAction(String name) {
        return "Ingen handling hedder »%s«.".formatted(name);
    }

    @Override
    public String nobodyOfThose() {
        return "Vælg en af dem, der kan stå for udvalgets handlinger i dag.";
    }

    @Override
    public String unknownArea(String name) {
        return "Intet fokusområde hedder »%s«; vælg et af udvalgets.".formatted(name);
    }

    @Override
    public String sameArea() {
        return "Handlingen hører allerede under det fokusområde; vælg et andet, eller lad feltet stå tomt.";
    }

    @Override
    public String endsBeforeItBegins() {
        return "Den sidste dag ligger før den første; ret en af dem.";
    }

    @Override
    public String unknownIndicator(String name) {
        return "Ingen indikator hedder »%s«; den skrives udvalg.nøgle.".formatted(name);
    }

    @Override
    public String otherUnit(String written, String unit) {
        return "Virkningen er skrevet i »%s«, men indikatoren måles i »%s«; regn den om.".formatted(written, unit);
    }

    @Override
    public String yearTwice(int year) {
        return "Året %d står to gange; skriv én ændring for hvert år.".formatted(year);
    }

    @Override
    public String indicatorTwice(String name) {
        return "Virkningen på »%s« står to gange; skriv alle dens år ét sted.".formatted(name);
    }

    @Override
    public String effectTooEarly(int year, LocalDate from) {
        return "Handlingen kan tidligst ses i tallene fra %s og kan ikke have en virkning i %d; ret året, den første dag eller månederne, før det ses."
                .formatted(Danish.date(from), year);
    }

    @Override
    public String effectTooLate(int year, LocalDate end, LocalDate to) {
        return "Handlingen slutter %s, og det, den gør, ses senest %s; en virkning i %d kommer efter. Ret året, den sidste dag eller månederne, før det ses."
                .formatted(Danish.date(end), Danish.date(to), year);
    }

    @Override
    public String lagBeyondYears(LocalDate from) {
        return "Med så mange måneder kan virkningen tidligst ses fra %s, efter alle de år, der er skrevet; ret månederne eller årene."
                .formatted(Danish.date(from));
    }

    @Override
    public String milestoneTwice(String title) {
        return "Milepælen »%s« står to gange; giv den ene et andet navn.".formatted(title);
    }

    @Override
    public String milestoneOutside(LocalDate due, LocalDate start, LocalDate end) {
        return "Milepælens dag, %s, ligger uden for handlingens plan fra %s til %s; ret dagen eller planen."
                .formatted(Danish.date(due), Danish.date(start), Danish.date(end));
    }

    @Override
    public String partnerTwice(String name) {
        return "»%s« står to gange; skriv hele dens del ét sted.".formatted(name);
    }

    @Override
    public String areaTwice() {
        return "Fokusområdet står to gange; skriv begrundelsen ét sted.";
    }

    @Override
    public String notAllowed(ActionState from, ActionState to, List<ActionState> allowed) {
        String refused = "Handlingen er %s og kan ikke blive %s".formatted(WORDS.event(from), WORDS.event(to));
        return allowed.isEmpty()
                ? refused + " her."
                : "%s derfra; den kan blive %s."
                        .formatted(refused, allowed.stream().map(WORDS::event).collect(Collectors.joining(" eller ")));
    }

    @Override
    public String beforeTheLast(LocalDate day, LocalDate last) {
        return "Den %s ligger før handlingens sidste trin, %s; skriv den dag eller en senere."
                .formatted(Danish.date(day), Danish.date(last));
    }

    @Override
    public String whichOne(Trigger.Kind kind) {
        return switch (kind) {
            case FOLLOW_UP -> "Skriv, hvilket kvartals opfølgning det var, for eksempel 2026K3.";
            case QUESTION -> "Skriv spørgsmålets nummer.";
            case PROPOSAL -> "Skriv forslagets nummer.";
            case MUNICIPALITY, COMMITTEE, COUNCIL_INPUT -> "";
        };
    }

    @Override
    public String noQuarter(String written) {
        return "»%s« er ikke et kvartal, der er begyndt; skriv for eksempel 2026K3.".formatted(written);
    }

    @Override
    public String noQuestion(String written) {
        return "Der er intet spørgsmål %s; skriv dets nummer fra siden Spørgsmål.".formatted(written);
    }

    @Override
    public String unknownSuccessor(String name) {
        return "Ingen handling hedder »%s«; skriv den, der erstatter, som udvalg/nøgle.".formatted(name);
    }

    @Override
    public String successorIsItself() {
        return "En handling kan ikke erstatte sig selv; vælg en anden.";
    }

    @Override
    public String successorIsOver(String title) {
        return "»%s« er selv slut og kan ikke erstatte noget; vælg en, der er i live.".formatted(title);
    }

    @Override
    public String circle(String title) {
        return "»%s« er selv erstattet af denne, så de to ville erstatte hinanden i ring; vælg en anden."
                .formatted(title);
    }

    @Override
    public String unknownMilestone(String written, List<String> titles) {
        return titles.isEmpty()
                ? "Handlingen har ingen milepæle; lad feltet stå tomt."
                : "Ingen af handlingens milepæle hedder »%s«; vælg mellem %s."
                        .formatted(written, String.join(", ", titles));
    }

    @Override
    public String notHeld() {
        return "Du står ikke for handlingen, så der er intet at give slip på.";
    }

    @Override
    public String nothingToDecide() {
        return "Der er ingen forskel, der venter; en anden har måske afgjort den.";
    }

    @Override
    public String clash() {
        return "Imens har en anden skrevet i samme handling. Din tekst er ikke gemt, men står herunder sammen med den,"
                + " der står nu; send igen, hvis din skal gælde.";
    }
}
