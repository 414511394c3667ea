package dk.sigtepunkt.content.internal.check;

import dk.sigtepunkt.content.internal.yaml.FaultWording;
import dk.sigtepunkt.contracts.figure.AreaCode;
import dk.sigtepunkt.contracts.identity.CommitteeId;
import dk.sigtepunkt.contracts.identity.FacetKey;
import dk.sigtepunkt.contracts.identity.FocusAreaKey;
import dk.sigtepunkt.contracts.identity.ItemRef;
import dk.sigtepunkt.contracts.identity.SigtepunktId;
import dk.sigtepunkt.contracts.indicator.Indicator;
import dk.sigtepunkt.contracts.strategy.Sigtepunkt;

final class DanishCheckWords implements CheckWords {
    @Override
    public FaultWording keyUsedBefore(String key) {
        return new FaultWording("Nøglen »%s« er brugt før; giv den sin egen.".formatted(key), "En nøgle er brugt før.");
    }

    @Override
    public FaultWording unknownFocusArea(String item, FocusAreaKey area) {
        return new FaultWording(
                "»%s« hører til fokusområdet »%s«, som udvalget ikke har.".formatted(item, area),
                "Noget hører til et fokusområde, som udvalget ikke har.");
    }

    @Override
    public String idIsAFacet(CommitteeId committee) {
        return "Udvalgets id »%s« er også nøglen for en del af et sigtepunkt.".formatted(committee);
    }

    @Override
    public FaultWording unknownSigtepunkt(SigtepunktId sigtepunkt, String choices) {
        return new FaultWording(
                "Sigtepunktet »%s« findes ikke; vælg et af %s.".formatted(sigtepunkt, choices),
                "Et sigtepunkt findes ikke.");
    }

    @Override
    public FaultWording unknownFacet(FacetKey facet, Sigtepunkt sigtepunkt) {
        return new FaultWording(
                "»%s« er ikke en del af sigtepunktet »%s«.".formatted(facet, sigtepunkt.title()),
                "Noget er ikke en del af det sigtepunkt, der er valgt.");
    }

    @Override
    public FaultWording unknownRole(String role, String choices) {
        return new FaultWording(
                "Ingen strategi har en visning med rollen »%s«; vælg en af %s.".formatted(role, choices),
                "En rolle findes ikke i nogen strategi.");
    }

    @Override
    public String placeTwice(AreaCode place) {
        return "Stedet »%s« står to gange.".formatted(place);
    }

    @Override
    public String officialCode(AreaCode place) {
        return "Koden »%s« er Danmarks Statistiks; giv stedet et ord som kode, fx loesning.".formatted(place);
    }

    @Override
    public String comparedWithItself(Indicator indicator, AreaCode municipality) {
        return "»%s« kan ikke sammenlignes med kommunen selv (%s).".formatted(indicator.name(), municipality);
    }

    @Override
    public String comparedWithUnknown(Indicator indicator, AreaCode area) {
        return "»%s« sammenlignes med »%s«, som ikke står under »places«.".formatted(indicator.name(), area);
    }

    @Override
    public String replacesItself(ItemRef item) {
        return "»%s« kan ikke afløse sig selv.".formatted(item.key());
    }

    @Override
    public String replacedTwice(ItemRef former, ItemRef item) {
        return "»%s« står to gange blandt det, som »%s« afløser.".formatted(former, item.key());
    }

    @Override
    public String replacedByTwo(ItemRef former, ItemRef first, ItemRef second) {
        return "Både »%s« og »%s« afløser »%s«; kun én kan føre historikken videre."
                .formatted(first.key(), second.key(), former);
    }
}
