package dk.sigtepunkt.committees.internal.deploy;

import dk.sigtepunkt.committees.internal.catalogue.EarlierQuarters;
import dk.sigtepunkt.contracts.committee.Action;
import dk.sigtepunkt.contracts.identity.CommitteeId;
import dk.sigtepunkt.contracts.identity.ItemKind;
import dk.sigtepunkt.contracts.identity.ItemRef;
import dk.sigtepunkt.contracts.time.Period;
import dk.sigtepunkt.domain.committees.ItemChange;
import dk.sigtepunkt.domain.council.UnfollowedTargets;
import dk.sigtepunkt.domain.text.Danish;
import java.util.List;
import java.util.stream.Collectors;
import org.osgi.framework.Version;

final class DanishWarningWords implements WarningWords {
    @Override
    public String higherServes(String running, Version version) {
        return "Version %s er højere og bliver ved med at vise sit indhold; version %s står klar ved siden af."
                .formatted(running, version);
    }

    @Override
    public String adoptedAreaCloses(ItemChange area) {
        return "Strategiens fokusområde »%s« lukkes, og intet fører det videre; rapporten vil mangle det."
                .formatted(area.title());
    }

    @Override
    public String areaCloses(ItemChange area) {
        return "Fokusområdet »%s« lukkes, og intet fører det videre.".formatted(area.title());
    }

    @Override
    public String indicatorCloses(ItemChange indicator) {
        return "Indikatoren »%s« lukkes; dens tal kan stadig læses, men vurderes ikke længere."
                .formatted(indicator.title());
    }

    @Override
    public String unfinishedActionCloses(Action action) {
        return "Handlingen »%s« lukkes, uden at den er afsluttet, standset eller afløst.".formatted(action.title());
    }

    @Override
    public String unknownFormer(ItemRef former) {
        return "»%s« skal føres videre, men %s har aldrig været her; se efter stavefejl."
                .formatted(former, former.kind() == ItemKind.COMMITTEE ? "udvalget" : "den nøgle");
    }

    @Override
    public String targetEnds(UnfollowedTargets.Left left, String former) {
        return "Det mål for »%s«, som %s har besluttet, følger ikke med til »%s«, der %s; et mål for den kræver en ny beslutning."
                .formatted(
                        former,
                        left.decision().decided().body(),
                        left.successor().name(),
                        left.otherMeasure() ? "måler noget andet" : "lægger flere indikatorer sammen");
    }

    @Override
    public String changesEnded(EarlierQuarters.Claim claim) {
        List<Period> quarters = claim.effect().quarters();
        return "»%s« kommer %stil at tælle med i %s, som er slut: %s. Begrundelse: %s"
                .formatted(
                        claim.name(),
                        claim.effect().counts() ? "" : "ikke længere ",
                        quarters.size() == 1 ? "et kvartal" : quarters.size() + " kvartaler",
                        codes(claim),
                        claim.since().reason());
    }

    @Override
    public String countsFrom(String name, Period first) {
        return "»%s« tæller først med fra og med %s.".formatted(name, Danish.period(first));
    }

    @Override
    public String inNoReport(String name, Period first) {
        return "»%s« tæller med fra og med %s, men strategiens rapporter går ikke så langt; det står i ingen af dem."
                .formatted(name, Danish.period(first));
    }

    @Override
    public String unreasoned(EarlierQuarters.Claim claim) {
        return "since er %s, og det ændrer rapporten for kvartaler, som er slut: %s; skriv i sinceReason, hvorfor de skal ændres, eller lad since være ude."
                .formatted(claim.since().quarter().code(), codes(claim));
    }

    @Override
    public String notGranted(List<EarlierQuarters.Claim> claims) {
        return "%s Det gælder %s."
                .formatted(
                        notGranted(),
                        claims.stream()
                                .map(claim -> "»%s« (%s)".formatted(claim.name(), codes(claim)))
                                .collect(Collectors.joining(" og ")));
    }

    @Override
    public String notGranted() {
        return "Filen ændrer, hvad der tæller med i kvartaler, som er slut, og det har du ikke ret til; bed en, der har ret til at ændre dem, om at lægge filen ind, eller lad since være ude.";
    }

    @Override
    public String foreign(CommitteeId committee) {
        return "Filen ændrer udvalget »%s«, og det har du ikke ret til; bed udvalgets sekretær eller it-drift om at lægge den ind."
                .formatted(committee);
    }

    @Override
    public String foreign() {
        return "Filen ændrer et udvalg, og det har du ikke ret til; bed udvalgets sekretær eller it-drift om at lægge den ind.";
    }

    private static String codes(EarlierQuarters.Claim claim) {
        return claim.effect().quarters().stream().map(Period::code).collect(Collectors.joining(", "));
    }
}
