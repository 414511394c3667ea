package dk.sigtepunkt.committees.internal.deploy;

import dk.sigtepunkt.committees.internal.catalogue.EarlierQuarters;
import dk.sigtepunkt.contracts.committee.Action;
import dk.sigtepunkt.contracts.identity.ItemKind;
import dk.sigtepunkt.contracts.identity.ItemRef;
import dk.sigtepunkt.contracts.time.Period;
import dk.sigtepunkt.domain.committees.ItemChange;
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
        return "Det vedtagne fokusområde »%s« lukkes, og intet fører det videre; rapporten vil mangle det."
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
    public String countsEarlier(EarlierQuarters.Claim claim, List<Period> quarters) {
        return "»%s« kommer til at tælle med i %s, som er slut: %s. Begrundelse: %s"
                .formatted(
                        claim.name(),
                        quarters.size() == 1 ? "et kvartal" : quarters.size() + " kvartaler",
                        quarters.stream().map(Period::code).collect(Collectors.joining(", ")),
                        claim.since().reason());
    }

    @Override
    public String unreasoned(EarlierQuarters.Claim claim) {
        return "since er %s, som er slut; skriv i sinceReason, hvorfor rapporterne siden da skal ændres, eller lad since være ude."
                .formatted(claim.since().quarter().code());
    }
}
