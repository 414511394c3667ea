package dk.sigtepunkt.itests.people;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import dk.sigtepunkt.itests.reading.Browser;
import dk.sigtepunkt.itests.reading.PageLook;
import dk.sigtepunkt.itests.server.Server;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;

/**
 * From input to practice, by hand, in a real browser without script: a secretary, somebody who carries actions, a head of
 * department and a politician each write their part of it, and everybody reads the whole.
 */
@ResourceLock(PeopleServer.LOCK)
class WholeStoryIT {
    private static final String AREA = "vtf/byudvikling";
    private static final String ACTION = "/handlinger/vtf/en-ny-sti";
    private static final String QUARTER = "2025K4";

    private static final int PICTURE_WIDTH = 40;

    private final Server server = PeopleServer.get();
    private final People people = new People(server);
    private final List<String> faults = new ArrayList<>();

    @Test
    void fromTheFirstInputToAnAdjustmentWithWhatWasSeenAndAnotherStatus() throws IOException {
        try (Browser browser = Browser.launched();
                Seat secretary = seat(browser, "secretary@vtf", false);
                Seat owner = seat(browser, "action-owner@vtf", false);
                Seat head = seat(browser, "head-of-department@vtf", false);
                Seat politician = seat(browser, "politician", true)) {
            begun(secretary);
            step(secretary, "decided", "committee", "");
            step(secretary, "started", "municipality", "");
            String question = asked(politician);
            step(secretary, "adjusted", "question", question);
            owner.open(ACTION + "/opdater");
            owner.fill("sentence", "Halvdelen af stien er lagt")
                    .fill("risk", "none")
                    .fill("percent", "50")
                    .send();
            String seen = seen(secretary);
            judged(head);
            read(politician, question, seen);
            int clicks = Stream.of(secretary, owner, head, politician)
                    .mapToInt(Seat::clicks)
                    .sum();
            System.out.printf("the whole story took %d clicks%n", clicks);
        }
        assertThat(faults).isEmpty();
    }

    private Seat seat(Browser browser, String role, boolean script) {
        return new Seat(browser, server, people.signedIn(role), script);
    }

    private static void step(Seat secretary, String state, String trigger, String reference) {
        secretary.open(ACTION + "/trin");
        secretary
                .fill("state", state)
                .fill("reason", "Fordi: " + state)
                .fill("trigger", trigger)
                .fill("reference", reference)
                .send();
    }

    private static void begun(Seat secretary) {
        secretary.open("/udvalg/vtf/ny-handling");
        secretary
                .fill("area", AREA.substring(AREA.indexOf('/') + 1))
                .fill("title", "En ny sti")
                .fill("description", "En sti fra stationen til skolen")
                .fill("owner", "Vejchefen")
                .fill("start", "2026-01-01")
                .fill("end", "2027-12-31")
                .fill("reason", "Kom ind i foråret 2022")
                .fill("trigger", "council-input")
                .send();
    }

    /** @return its number */
    private static String asked(Seat politician) {
        politician.open("/spoergsmaal/nyt?omraade=" + AREA);
        politician
                .fill("body", "Kommunalbestyrelsen")
                .fill("text", "Hvornår kan børnene cykle sikkert?")
                .fill("committee", "vtf")
                .fill("owner", "Vejchefen")
                .fill("due", "2030-01-01")
                .send();
        return politician.page().url().replaceAll("^.*/spoergsmaal/([0-9]+).*$", "$1");
    }

    /** Something from a citizen meeting, with a picture; @return its page */
    private static String seen(Seat secretary) throws IOException {
        secretary.open("/evidens/ny/vtf?omraade=" + AREA);
        secretary
                .fill("title", "Borgermøde om stien")
                .fill("text", "Forældrene roste lyset, men savner et hegn.")
                .fill("method", "citizen-meeting")
                .fill("source", "Borgermøde på skolen")
                .fill("on", "2026-10-01")
                .fill("areas.0.area", AREA)
                .fill("areas.0.stance", "for")
                .fill("areas.0.reason", "Flere cykler")
                .send();
        String page = secretary.page().url().replaceAll("^.*(/evidens/[0-9]+).*$", "$1");
        secretary.open(page + "/filer");
        secretary.page().setInputFiles("main [name=file]", new FilePayload("stien.png", "image/png", picture()));
        secretary.fill("alt", "Stien set fra skolen").send();
        secretary.open(page + "/offentliggoer");
        secretary.send();
        return page;
    }

    private static byte[] picture() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(PICTURE_WIDTH, PICTURE_WIDTH / 2, BufferedImage.TYPE_INT_RGB), "png", bytes);
        return bytes.toByteArray();
    }

    private static void judged(Seat head) {
        head.open("/fokusomraader/%s/vurdering/%s/saet".formatted(AREA, QUARTER));
        head.click("main [name=status]:not(:checked) + label");
        head.fill("reason", "Stien er kun halv").send();
    }

    private void read(Seat politician, String question, String seen) {
        politician.open(ACTION);
        assertThat(politician.main())
                .contains(
                        "Kom ind i foråret 2022",
                        "Fordi: decided",
                        "Fordi: started",
                        "Anledning: Spørgsmål " + question,
                        "Halvdelen af stien er lagt");
        faults.addAll(PageLook.faults(politician.page(), "/historie" + ACTION));
        politician.open("/fokusomraader/" + AREA);
        assertThat(politician.main())
                .contains(
                        "Hvornår kan børnene cykle sikkert?",
                        "Borgermøde om stien",
                        "Stien er kun halv",
                        "En ny sti (");
        faults.addAll(PageLook.faults(politician.page(), "/historie/omraade"));
        politician.open(seen);
        assertThat(politician.main()).contains("Forældrene roste lyset");
        politician.open(seen + "/filer");
        assertThat(politician.main()).contains("stien.png", "Stien set fra skolen");
        assertThat(politician.page().locator("img.attached").evaluate("one => one.naturalWidth"))
                .as("the picture is drawn")
                .isEqualTo(PICTURE_WIDTH);
        politician.open("/rapport/" + QUARTER);
        assertThat(politician.main())
                .contains(
                        "Hvornår kan børnene cykle sikkert?",
                        "Stien er kun halv",
                        "Borgermøde om stien",
                        "En ny sti (");
        faults.addAll(PageLook.faults(politician.page(), "/historie/rapport"));
    }
}
