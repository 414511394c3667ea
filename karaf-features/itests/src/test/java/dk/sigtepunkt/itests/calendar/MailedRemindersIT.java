package dk.sigtepunkt.itests.calendar;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import dk.sigtepunkt.itests.people.People;
import dk.sigtepunkt.itests.people.Person;
import dk.sigtepunkt.itests.server.Installation;
import dk.sigtepunkt.itests.server.Server;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Reminders leave a running server as mail: once, in Danish, with a link that works; while the mail server is away nothing is lost and
 * it is said, and when it is back the mail comes once. Days pass by the simulated clock.
 */
@Tag("drill")
class MailedRemindersIT {
    /** The server looks for what is due half a minute after the part that mails has started. */
    private static final Duration RUN = Duration.ofMinutes(2);

    private static final Pattern LINK = Pattern.compile("http://127\\.0\\.0\\.1:\\d+(/spoergsmaal/\\d+)");
    private static final String HELD = "Hvornår får skolen sin nye cykelsti?";
    private static final String BAD_TIMES = "mailserveren har ikke taget imod siden";

    private final int port = Server.freePort();
    private final List<MimeMessage> before = new ArrayList<>();
    private GreenMail post = open();

    private GreenMail open() {
        GreenMail opened = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        opened.start();
        return opened;
    }

    @Test
    void aReminderComesOnceWithALinkThatWorksAlsoWhenTheMailServerWasAway() throws MessagingException, IOException {
        Installation installation = Installation.unpack("paamindelser");
        int web = Server.freePort();
        installation.configure("dk.sigtepunkt.mail.cfg", """
                enabled = true
                host = 127.0.0.1
                port = %d
                tls = none
                from = sigtepunkt@kommune.example
                baseAddress = http://127.0.0.1:%d
                fromHour = 0
                """.formatted(port, web));
        Map<String, String> environment =
                Map.of("SIGTEPUNKT_SIMULATED_TIME", "2024-03-01", "SIGTEPUNKT_PORT", String.valueOf(web));
        try (Server server = installation.start(environment)) {
            goesItsWay(server);
        } finally {
            post.stop();
        }
    }

    private void goesItsWay(Server server) throws MessagingException, IOException {
        People people = new People(server);
        String vtf = wanted(server, people, "chair@vtf");
        String laering = wanted(server, people, "chair@laering");
        asked(server, "vtf", "2024-03-20");
        asked(server, "laering", "2024-03-22");

        reaches(server, "2024-03-15T09:00");
        runs(server, 1);
        assertThat(to(vtf)).as("%s", said(to(vtf))).hasSize(1);
        reads(server, to(vtf).get(0), "Spørgsmål 1 skal besvares senest den 20.03.2024.");
        assertThat(said(to(laering))).noneMatch(text -> text.contains("Spørgsmål 2"));

        reaches(server, "2024-03-19T09:00");
        runs(server, 2);
        assertThat(said(to(vtf)).stream().filter(text -> text.contains("Spørgsmål 1 skal besvares")))
                .hasSize(1);
        assertThat(said(to(laering)).stream().filter(text -> text.contains("Spørgsmål 2 skal besvares")))
                .hasSize(1);

        before.addAll(List.of(post.getReceivedMessages()));
        post.stop();
        reaches(server, "2024-03-21T09:00");
        restarts(server);
        server.await(
                "it is told that the mail server is away",
                RUN,
                () -> drift(server).contains(BAD_TIMES));
        assertThat(server.get("/health").statusCode()).isEqualTo(200);
        assertThat(server.installation().log()).contains("the mail server takes no mail");

        post = open();
        reaches(server, "2024-03-21T09:30");
        runs(server, 3);
        assertThat(said(to(vtf)).stream().filter(text -> text.contains("20.03.2024")))
                .hasSize(2);
        assertThat(drift(server)).doesNotContain(BAD_TIMES);
    }

    /** Somebody who has chosen that mail comes; @return the address */
    private static String wanted(Server server, People people, String role) {
        String key = people.signedIn(role).key("Påmindelser");
        HttpResponse<String> chosen = server.put(
                "/api/v1/me/reminders",
                "{\"byMail\": true}",
                "Authorization",
                "Bearer " + key,
                "Content-Type",
                "application/json");
        assertThat(chosen.statusCode()).as(chosen.body()).isEqualTo(200);
        assertThat(Server.parse(chosen.body()).get("serverSends").asBoolean()).isTrue();
        return Server.parse(chosen.body()).get("address").asText();
    }

    private static void asked(Server server, String committee, String due) {
        HttpResponse<String> asked =
                server.postAsAdministrator("/api/v1/questions", """
                {"body": "Kommunalbestyrelsen", "text": "%s", "committee": "%s", "owner": "Afdelingschefen", "due": "%s"}""".formatted(HELD, committee, due));
        assertThat(asked.statusCode()).as(asked.body()).isBetween(200, 201);
    }

    private static void reaches(Server server, String moment) {
        HttpResponse<String> moved = server.put(
                "/api/v1/clock",
                "{\"to\": \"%s\"}".formatted(moment),
                "Authorization",
                "Bearer " + server.token(),
                "Content-Type",
                "application/json");
        assertThat(moved.statusCode()).as(moved.body()).isEqualTo(200);
    }

    /** Looks anew for what is due, and sends something for that many times by now. */
    private static void runs(Server server, int times) {
        restarts(server);
        server.await("what is due is mailed", RUN, () -> sendings(server) == times);
    }

    private static void restarts(Server server) {
        server.shell("bundle:restart dk.sigtepunkt.mail");
    }

    private static long sendings(Server server) {
        return server.installation()
                .log()
                .lines()
                .filter(line -> line.matches(".*mails sent: [1-9].*"))
                .count();
    }

    private List<MimeMessage> to(String address) throws MessagingException {
        List<MimeMessage> all = new ArrayList<>(before);
        if (post.isRunning()) {
            all.addAll(List.of(post.getReceivedMessages()));
        }
        List<MimeMessage> some = new ArrayList<>();
        for (MimeMessage one : all) {
            if (one.getAllRecipients()[0].toString().equals(address)) {
                some.add(one);
            }
        }
        return some;
    }

    private static List<String> said(List<MimeMessage> mails) throws MessagingException, IOException {
        List<String> texts = new ArrayList<>();
        for (MimeMessage mail : mails) {
            texts.add(text(mail));
        }
        return texts;
    }

    private static String text(MimeMessage mail) throws MessagingException, IOException {
        try (InputStream content = mail.getInputStream()) {
            return new String(content.readAllBytes(), UTF_8);
        }
    }

    /** A mail in Danish that says what is to be done and nothing of its content, and whose link leads there. */
    private static void reads(Server server, MimeMessage mail, String sentence) throws MessagingException, IOException {
        String text = text(mail);
        assertThat(text).contains("Dette venter på dig i Sigtepunkt:", sentence).doesNotContain(HELD);
        assertThat(mail.getSubject()).startsWith("Sigtepunkt: ").contains("påmindelse");
        assertThat(mail.getFrom()[0].toString()).contains("sigtepunkt@kommune.example");
        Matcher link = LINK.matcher(text);
        assertThat(link.find()).as(text).isTrue();
        assertThat(link.group()).isEqualTo(server.address() + link.group(1));
        assertThat(server.page(link.group(1))).contains(HELD);
    }

    /** What IT reads of mail. */
    private static String drift(Server server) {
        Person operator = new People(server).signedIn("it-operations");
        return operator.get("/drift").body();
    }
}
