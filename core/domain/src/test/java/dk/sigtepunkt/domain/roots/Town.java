package dk.sigtepunkt.domain.roots;

import dk.sigtepunkt.contracts.indicator.Unit;
import dk.sigtepunkt.contracts.indicator.UnitKind;
import java.util.ArrayList;
import java.util.List;

/** A committee's part of a report in which several things have the same number. */
final class Town {
    private static final Unit PERCENT = new Unit("%", UnitKind.PERCENT, 1);
    private static final Unit MILLIONS = new Unit("mio. kr.", UnitKind.MONEY, 1);
    private static final Unit AREAS = Facts.count("fokusområder");
    private static final Unit ACTIONS = Facts.count("handlinger");
    private static final Topic UNEMPLOYED = new Topic("ledighed", "Ledighed", List.of("Flere i job"));
    private static final Topic ILL =
            new Topic("sygefravaer", "Sygefravær blandt ansatte", List.of("Attraktiv arbejdsplads"));
    private static final Topic CASH = new Topic("kasse", "Kassebeholdning", List.of("Sund økonomi"));
    private static final Topic BUILT = new Topic("anlaeg", "Anlægsudgifter", List.of("Sund økonomi"));
    private static final Topic WELL = new Topic("trivsel", "Trivsel i skolen", List.of("Børn i trivsel"));
    private static final Topic COMMITTEE = new Topic("udvalg", "Udvalget", List.of());

    private final List<ReportFact> facts = new ArrayList<>();

    private Town() {
        shares();
        counts();
        add(CASH, "3. kvartal 2025", 412.5, MILLIONS, false);
        add(CASH, "ændring", 14.3, MILLIONS, true);
        add(BUILT, "3. kvartal 2025", 14.3, MILLIONS, false);
        own("fokusområder", 7, AREAS);
        own("fokusområder på rette vej", 3, AREAS);
        own("handlinger", 12, ACTIONS);
        own("forsinkede handlinger", 2, ACTIONS);
        own("handlinger i gang", 5, ACTIONS);
    }

    static ReportFacts.Facts facts() {
        return new ReportFacts.Facts(new Town().facts, List.of(), List.of("udvalg", "rapport"));
    }

    private void shares() {
        add(UNEMPLOYED, "3. kvartal 2025", 3.4, PERCENT, false);
        add(UNEMPLOYED, "2. kvartal 2025", 3.7, PERCENT, false);
        add(UNEMPLOYED, "mål 2025", 3.0, PERCENT, false);
        add(UNEMPLOYED, "ændring", -0.3, PERCENT, true);
        add(ILL, "3. kvartal 2025", 3.4, PERCENT, false);
        add(ILL, "2. kvartal 2025", 4.1, PERCENT, false);
        add(WELL, "3. kvartal 2025", 87.5, PERCENT, false);
        add(WELL, "mål 2025", 90, PERCENT, false);
        add(of("elevfravaer", "Elevfravær", "Børn i trivsel"), "3. kvartal 2025", 6.2, PERCENT, false);
        add(
                of("foreninger", "Andel af borgere, der er medlem af en forening", "Aktive fællesskaber"),
                "2025",
                50.2,
                PERCENT,
                false);
        add(of("uddannelse", "Unge i uddannelse", "Flere unge i uddannelse"), "2025", 75.3, PERCENT, false);
        add(of("vedvarende", "Energi fra vedvarende kilder", "Grøn omstilling"), "2025", 33.1, PERCENT, false);
    }

    private void counts() {
        add(of("co2", "Udledning af CO₂", "Grøn omstilling"), "2025", 212.4, tons(), false);
        add(of("stier", "Cykelstier", "Trygge veje"), "2025", 128, Facts.count("km"), false);
        Topic helped = of("hjemmehjaelp", "Borgere med hjemmehjælp", "Længst muligt i eget hjem");
        add(helped, "2025", 1234, Facts.count("borgere"), false);
        add(of("frivillige", "Frivillige", "Aktive fællesskaber"), "2025", 1234, Facts.count("frivillige"), false);
        Topic waited = of("vent", "Ventetid på plejebolig", "Længst muligt i eget hjem");
        add(waited, "2025", 56, Facts.count("dage"), false);
        add(of("borgere", "Indbyggere", "Vækst i byerne"), "2025", 46_890, Facts.count("borgere"), false);
    }

    private static Unit tons() {
        return new Unit("tusind ton CO₂e", UnitKind.MASS, 1);
    }

    private static Topic of(String id, String name, String area) {
        return new Topic(id, name, List.of(area));
    }

    private void add(Topic of, String which, double value, Unit unit, boolean change) {
        String label = of.name() + ", " + which;
        facts.add(new ReportFact(of.id() + "/" + which, label, of, value, unit, change, Facts.ROOT));
    }

    private void own(String what, double count, Unit unit) {
        facts.add(new ReportFact("udvalg/" + what, "Udvalget, " + what, COMMITTEE, count, unit, false, Facts.ROOT));
    }
}
