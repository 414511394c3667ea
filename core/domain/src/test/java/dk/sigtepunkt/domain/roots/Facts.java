package dk.sigtepunkt.domain.roots;

import dk.sigtepunkt.contracts.indicator.Unit;
import dk.sigtepunkt.contracts.indicator.UnitKind;
import java.time.LocalDate;
import java.util.List;

/** Facts that tests hold texts against. */
public final class Facts {
    public static final Root ROOT = new Root(
            "Danmarks Statistik, AUL01",
            LocalDate.of(2025, 10, 8),
            "Endeligt tal",
            "Udvalg A",
            "/indikatorer/a.ledighed");
    /** No report has any. */
    public static final ReportFacts NOWHERE = (reading, committee, quarter) -> ReportFacts.Facts.NONE;

    /** Every report has 7,3 % of two things. */
    public static final ReportFacts ALIKE = (reading, committee, quarter) -> new ReportFacts.Facts(
            List.of(
                    fact("Slid, 2024", 7.3, new Unit("%", UnitKind.PERCENT, 1)),
                    fact("Støj, 2024", 7.3, new Unit("%", UnitKind.PERCENT, 1))),
            List.of());

    private static final Unit PERCENT = new Unit("%", UnitKind.PERCENT, 1);
    private static final Unit MILLIONS = new Unit("mio. kr.", UnitKind.MONEY, 1);

    private Facts() {}

    public static ReportFact fact(String label, double value, Unit unit) {
        return new ReportFact(label, label, topic(label), value, unit, false, ROOT);
    }

    public static ReportFact change(String label, double value, Unit unit) {
        return new ReportFact(label, label, topic(label), value, unit, true, ROOT);
    }

    /** Of a label as »Ledighed, 3. kvartal 2025«. */
    private static Topic topic(String label) {
        String name = label.split(",", 2)[0];
        return new Topic(name, name, List.of());
    }

    static Unit count(String noun) {
        return new Unit(noun, UnitKind.COUNT, 0);
    }

    /** What the sentences of the set are about. */
    static ReportFacts.Facts ofTheSet() {
        return new ReportFacts.Facts(
                List.of(
                        fact("Ledighed, 3. kvartal 2025", 3.4, PERCENT),
                        fact("Ledighed, 2. kvartal 2025", 3.7, PERCENT),
                        fact("Ledighed, mål 2025", 3.0, PERCENT),
                        change("Ledighed, ændring", -0.3, PERCENT),
                        fact("Kassebeholdning", 412.5, MILLIONS),
                        change("Kassebeholdning, ændring", 14.3, MILLIONS),
                        fact("Serviceudgifter", 58_312, new Unit("kr. pr. indbygger", UnitKind.RATIO, 0)),
                        fact("Indbyggere", 46_890, count("borgere")),
                        fact("Virksomheder", 1234, count("virksomheder")),
                        fact("Klassestørrelse", 21.4, new Unit("elever pr. klasse", UnitKind.RATIO, 1)),
                        fact("Udledning", 212.4, new Unit("tusind ton CO₂e", UnitKind.MASS, 1)),
                        fact("Erhvervsklima", 11, new Unit("plads", UnitKind.SCORE, 0)),
                        fact("Energi", 58.2, new Unit("indeks (1990 = 100)", UnitKind.INDEX, 1)),
                        fact("Sygefravær", 12.46, new Unit("%", UnitKind.PERCENT, 2)),
                        fact("Støtte", 1_234_567, new Unit("kr.", UnitKind.MONEY, 0)),
                        fact("Resultat", -8.6, MILLIONS),
                        fact("Fokusområder", 7, count("fokusområder")),
                        fact("På rette vej", 3, count("fokusområder")),
                        fact("Handlinger", 12, count("handlinger")),
                        fact("Forsinkede handlinger", 2, count("handlinger")),
                        fact("Handlinger i gang", 5, count("handlinger"))),
                List.of("Fjernvarme 2.0", "Andel af 16-24-årige i gang"));
    }
}
