package dk.sigtepunkt.committees.internal.deploy;

import dk.sigtepunkt.contracts.committee.Action;
import dk.sigtepunkt.contracts.identity.ItemKind;
import dk.sigtepunkt.contracts.identity.ItemRef;
import dk.sigtepunkt.domain.committees.ItemChange;
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
}
