package dk.sigtepunkt.rest.internal.layers;

import dk.sigtepunkt.contracts.committee.ExpectedEffect;
import dk.sigtepunkt.contracts.identity.FacetKey;
import dk.sigtepunkt.contracts.identity.IndicatorId;
import dk.sigtepunkt.reporting.ActionPart;
import dk.sigtepunkt.reporting.ConsolidatedReport;
import dk.sigtepunkt.reporting.FocusAreaPart;
import dk.sigtepunkt.rest.internal.http.OverQuarter;
import java.util.List;

/** How sigtepunkter, focus areas, actions and data hang together at the end of a quarter. */
public record LayersJson(String period, List<LayersJson.AimJson> sigtepunkter) implements OverQuarter {
    static LayersJson of(ConsolidatedReport report) {
        return new LayersJson(
                report.period().code(),
                report.sigtepunkter().stream()
                        .map(part -> new AimJson(
                                part.sigtepunkt().id().value(),
                                part.sigtepunkt().title(),
                                report.under(part.sigtepunkt().id()).stream()
                                        .map(AreaJson::of)
                                        .toList()))
                        .toList());
    }

    public record AimJson(String id, String title, List<AreaJson> focusAreas) {}

    /**
     * @param focusArea {@code committee/key}
     * @param supports how it supports the shared direction
     * @param steers how it sets the course for its committee's own work
     * @param indicators ids of what is measured for it
     */
    public record AreaJson(
            String focusArea,
            String title,
            SupportsJson supports,
            SteersJson steers,
            List<DoneJson> actions,
            List<String> indicators) {
        static AreaJson of(FocusAreaPart part) {
            return new AreaJson(
                    part.area().ref().toString(),
                    part.area().title(),
                    SupportsJson.of(part),
                    new SteersJson(
                            part.committee().id().value(),
                            part.committee().content().name(),
                            part.area().description()),
                    part.actions().stream().map(DoneJson::of).toList(),
                    part.indicators().stream()
                            .map(one -> one.indicator().id().toString())
                            .toList());
        }
    }

    /** @param facets keys of the parts of the sigtepunkt */
    public record SupportsJson(String reason, List<String> facets, List<FurtherJson> further) {
        static SupportsJson of(FocusAreaPart part) {
            return new SupportsJson(
                    part.area().primary().reason(),
                    part.area().facets().stream().map(FacetKey::value).toList(),
                    part.area().alsoSupports().stream()
                            .map(link -> new FurtherJson(link.sigtepunkt().value(), link.reason()))
                            .toList());
        }
    }

    /** A further sigtepunkt that it supports. */
    public record FurtherJson(String sigtepunkt, String reason) {}

    public record SteersJson(String committee, String name, String description) {}

    /**
     * @param action {@code committee/key}
     * @param changes ids of the indicators that it is expected to change, of whichever area
     */
    public record DoneJson(String action, String title, String state, List<String> changes) {
        static DoneJson of(ActionPart part) {
            return new DoneJson(
                    part.action().ref().toString(),
                    part.action().title(),
                    part.standing().state().code(),
                    part.action().details().effects().stream()
                            .map(ExpectedEffect::indicator)
                            .map(IndicatorId::toString)
                            .toList());
        }
    }
}
