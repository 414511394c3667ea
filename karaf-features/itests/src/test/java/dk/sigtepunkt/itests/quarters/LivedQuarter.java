package dk.sigtepunkt.itests.quarters;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dk.sigtepunkt.contracts.time.Period;
import dk.sigtepunkt.itests.server.Server;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** One quarter's reports, from the figures to the publication, as its people do it over the interface. */
final class LivedQuarter {
    private static final List<String> WORDS = List.of("too-early", "partly", "yes", "no");
    private static final int ACCOUNTED = 4;
    private static final int SUBMITTED = 10;
    private static final int TREATED = 17;
    private static final int ALL_BEGUN = 18;
    private static final int A_WEEK = 7;

    private final SimulatedCouncil council;
    private final Period quarter;
    private final int number;
    private final LocalDate after;
    private final DeliveredFigures figures;
    private final List<String> published = new ArrayList<>();

    /** @param number from 0 on */
    LivedQuarter(SimulatedCouncil council, DeliveredFigures figures, Period quarter, int number) {
        this.council = council;
        this.figures = figures;
        this.quarter = quarter;
        this.number = number;
        this.after = quarter.end().plusDays(1);
    }

    String report(String committee) {
        return "committee.%s.%s".formatted(committee, quarter.code());
    }

    String overall() {
        return "quarterly." + quarter.code();
    }

    /** Those that everybody reads now. */
    List<String> published() {
        return published;
    }

    /** Figures come, and each committee writes. */
    void begins() {
        assertThat(council.office().tries(overall(), "begin", Map.of()).body())
                .as("the quarter is not over")
                .contains("\"quarter-not-ended\"");
        council.reach(after.plusDays(ACCOUNTED));
        if (number % 2 == 0) {
            council.renewKeys();
        }
        for (String committee : council.committees()) {
            figures.delivered(committee, quarter, number);
            council.secretary(committee).takes(report(committee), "begin", Map.of());
        }
    }

    /** A committee's report is written and submitted. */
    void submits(String committee) {
        council.author(committee).fills(report(committee), word(), figures.sentence(committee, quarter, number));
        council.secretary(committee).takes(report(committee), "submit", Map.of());
    }

    void submitted() {
        council.reach(after.plusDays(SUBMITTED));
    }

    /**
     * The committees have met.
     *
     * @param delivering those that have something to treat
     */
    void treated(List<String> delivering) {
        council.reach(after.plusDays(TREATED));
        delivering.forEach(committee -> council.treats(report(committee), committee));
    }

    /**
     * The strategy office writes the report of all.
     *
     * @return as the office reads it when it is submitted
     */
    JsonNode overallSubmitted(String report) {
        if (council.today().isBefore(after.plusDays(ALL_BEGUN))) {
            council.reach(after.plusDays(ALL_BEGUN));
        }
        council.office().takes(report, "begin", Map.of());
        council.author().fills(report, word(), "Kvartalet gik, som det skulle, i %s.".formatted(said()));
        council.office().takes(report, "submit", Map.of());
        return council.office().reads("/api/v1/written-reports/" + report);
    }

    void overallTreated(String report) {
        council.treats(report, "");
    }

    /** Each body has them before it at its meeting, and nobody outside reads one of them before it is published. */
    void laid(List<String> reports) {
        LocalDate meeting = council.today().plusDays(A_WEEK);
        for (String body : council.bodies()) {
            council.reach(meeting);
            reports.forEach(report -> council.lays(report, body));
            meeting = meeting.plusDays(A_WEEK);
        }
        reports.forEach(this::isHidden);
    }

    void publishes(List<String> reports) {
        reports.forEach(report -> council.office().takes(report, "publish", Map.of()));
        reports.forEach(this::isPublic);
    }

    /** It is read by everybody, and was not the day before. */
    void isPublic(String report) {
        assertThat(read(report).statusCode()).as(report).isEqualTo(200);
        isHidden(report + "?asOf=" + council.today().minusDays(2));
        published.add(report);
    }

    /** Nobody outside is told more of it than of one that nobody has begun. */
    void isHidden(String report) {
        HttpResponse<String> none = read("in-depth.2023K1");
        HttpResponse<String> answer = read(report);
        assertThat(answer.statusCode()).as(report).isEqualTo(401).isEqualTo(none.statusCode());
        String name = report.replaceFirst("\\?.*", "");
        assertThat(answer.body().replace(name, ""))
                .as(report)
                .isEqualTo(none.body().replace("in-depth.2023K1", ""));
    }

    /** As everybody reads it. */
    HttpResponse<String> read(String report) {
        return council.server().get("/api/v1/written-reports/" + report);
    }

    JsonNode told(String report) {
        return Server.parse(read(report).body());
    }

    /** What each part of the report of all says of a committee. */
    static JsonNode contribution(JsonNode report, String committee) {
        for (JsonNode one : report.at("/overall/committees")) {
            if (one.get("committee").asText().equals(committee)) {
                return one;
            }
        }
        throw new AssertionError(committee + " is not in " + report);
    }

    String said() {
        return "%d. kvartal %s"
                .formatted(quarter.code().charAt(5) - '0', quarter.code().substring(0, 4));
    }

    private String word() {
        return WORDS.get(number % WORDS.size());
    }
}
