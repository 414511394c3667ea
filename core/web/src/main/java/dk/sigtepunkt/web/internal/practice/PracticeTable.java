package dk.sigtepunkt.web.internal.practice;

import dk.sigtepunkt.contracts.committee.ActionState;
import dk.sigtepunkt.domain.practice.Practice;
import dk.sigtepunkt.domain.practice.PracticePart;
import dk.sigtepunkt.domain.practice.SigtepunktPractice;
import dk.sigtepunkt.web.internal.page.Link;
import dk.sigtepunkt.web.internal.page.Links;
import java.util.List;
import java.util.stream.Stream;

/** How far each sigtepunkt and each of its parts had come. */
public record PracticeTable(List<Row> rows) {
    /** With a row for each part below its sigtepunkt's. */
    public static PracticeTable of(Practice practice, Links links) {
        return new PracticeTable(practice.sigtepunkter().stream()
                .flatMap(one -> Stream.concat(Stream.of(whole(one, links)), parts(one, links)))
                .toList());
    }

    /** The sigtepunkter alone. */
    public static PracticeTable ofWholes(Practice practice, Links links) {
        return new PracticeTable(
                practice.sigtepunkter().stream().map(one -> whole(one, links)).toList());
    }

    private static Row whole(SigtepunktPractice one, Links links) {
        return Row.of(
                new Link(
                        links.sigtepunkt(one.sigtepunkt().id()),
                        one.sigtepunkt().title()),
                true,
                one.whole());
    }

    private static Stream<Row> parts(SigtepunktPractice one, Links links) {
        return one.facets().stream()
                .map(facet -> Row.of(
                        new Link(
                                links.facet(one.sigtepunkt().id(), facet.facet().key()),
                                facet.facet().title()),
                        false,
                        facet.part()));
    }

    /** @param whole whether it is a sigtepunkt, and no part of one */
    public record Row(Link unit, boolean whole, int areas, int actions, States states, int felt, int evaluated) {
        static Row of(Link unit, boolean whole, PracticePart part) {
            return new Row(
                    unit,
                    whole,
                    part.areas().size(),
                    part.actions().size(),
                    States.of(part),
                    part.felt(),
                    part.evaluated());
        }
    }

    /**
     * How many actions are how.
     *
     * @param adjusted how many of those that are under way were adjusted on it
     * @param ended stopped or replaced
     */
    public record States(int identified, int decided, int underWay, int adjusted, int completed, int ended) {
        static States of(PracticePart part) {
            return new States(
                    part.in(ActionState.IDENTIFIED),
                    part.in(ActionState.DECIDED),
                    part.in(ActionState.STARTED) + part.in(ActionState.ADJUSTED),
                    part.in(ActionState.ADJUSTED),
                    part.in(ActionState.COMPLETED),
                    part.in(ActionState.STOPPED) + part.in(ActionState.REPLACED));
        }
    }
}
