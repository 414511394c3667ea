package dk.sigtepunkt.itests.people;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;

/** What is put where a value is expected, to make a server do or tell something that it should not. */
enum Payload {
    QUOTE("zq7' OR '1'='1"),
    UNION("zq7') UNION SELECT login_key FROM account_name--"),
    SECOND_COMMAND("1; drop table account_lock; --"),
    BACKSLASH("zq7\\"),
    MARKUP("\"><svg onload=zq7x>"),
    ATTRIBUTE("' autofocus onfocus=zq7x x='"),
    SCRIPT_ADDRESS("javascript:zq7x"),
    ELSEWHERE("//zq7x.example/"),
    FILE("../../../../../../etc/passwd"),
    FILE_ADDRESS("file:///etc/passwd"),
    TEMPLATE("zq{{7*7}}zq${7*7}zq#{7*7}"),
    HEADER("zq7\r\nSet-Cookie: zq7x=1"),
    NOTHING(""),
    ZERO("zq7\u0000x"),
    LONG("zq7x".repeat(1500)),
    NEGATIVE("-1"),
    HUGE("99999999999999999999999999"),
    NOT_A_DAY("2026-02-31"),
    COMMAND("$(touch /tmp/zq7x)`id`|id"),
    /** Bytes that are no text. */
    NO_TEXT("%ED%A0%80%FF") {
        @Override
        String encoded() {
            return text();
        }
    },
    /** As {@link #FILE}, for who looks before it is decoded twice. */
    TWICE("..%252f..%252fetc%252fpasswd") {
        @Override
        String encoded() {
            return text();
        }
    };

    private final String text;

    Payload(String text) {
        this.text = text;
    }

    String text() {
        return text;
    }

    /** As it stands in an address. */
    String encoded() {
        return URLEncoder.encode(text, UTF_8).replace("+", "%20");
    }
}
