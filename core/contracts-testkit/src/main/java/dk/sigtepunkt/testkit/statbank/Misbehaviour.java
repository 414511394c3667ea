package dk.sigtepunkt.testkit.statbank;

import com.sun.net.httpserver.HttpExchange;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;

/** What can go wrong with an answer. */
public enum Misbehaviour {
    /** Half of it, said to be all. */
    TRUNCATED {
        @Override
        void send(HttpExchange exchange, Reply reply) throws IOException {
            new Reply(
                            reply.status(),
                            reply.contentType(),
                            reply.body().substring(0, reply.body().length() / 2))
                    .send(exchange);
        }
    },
    /** Half of it, and then the line is cut. */
    CUT_OFF {
        @Override
        void send(HttpExchange exchange, Reply reply) throws IOException {
            byte[] bytes = reply.bytes();
            exchange.sendResponseHeaders(200, bytes.length);
            exchange.getResponseBody().write(bytes, 0, bytes.length / 2);
        }
    },
    /** 200, and a page for people. */
    WEB_PAGE {
        @Override
        void send(HttpExchange exchange, Reply reply) throws IOException {
            page(200).send(exchange);
        }
    },
    /** 400, and a page for people. */
    WEB_PAGE_400 {
        @Override
        void send(HttpExchange exchange, Reply reply) throws IOException {
            page(400).send(exchange);
        }
    },
    VALUE_NOT_FOUND {
        @Override
        void send(HttpExchange exchange, Reply reply) throws IOException {
            Reply.error(400, "EXTRACT-NOTFOUND", "Kan ikke finde værdien: 999 (OMRÅDE)")
                    .send(exchange);
        }
    },
    NOT_ALLOWED {
        @Override
        void send(HttpExchange exchange, Reply reply) throws IOException {
            Reply.error(400, "EXTRACT-NOTALLOWED", "Der skal vælges værdier for variabel: OMRÅDE")
                    .send(exchange);
        }
    },
    FORMAT_MISSING {
        @Override
        void send(HttpExchange exchange, Reply reply) throws IOException {
            Reply.error(400, "REQUEST-MISSING", "Format ikke angivet, eller ikke gyldigt.")
                    .send(exchange);
        }
    },
    REQUEST_EMPTY {
        @Override
        void send(HttpExchange exchange, Reply reply) throws IOException {
            Reply.error(400, "REQUEST-EMPTY", "Medsend gyldigt JSON-objekt når der postes.")
                    .send(exchange);
        }
    },
    OVER_THE_LIMIT {
        @Override
        void send(HttpExchange exchange, Reply reply) throws IOException {
            Reply.error(400, "REQUEST-LIMIT", "Forespørgslen returnerer for mange observationer")
                    .send(exchange);
        }
    },
    NOT_FOUND {
        @Override
        void send(HttpExchange exchange, Reply reply) throws IOException {
            Reply.error(404, "REQUEST-NOTFOUND", "Siden kan ikke findes. / Page not found.")
                    .send(exchange);
        }
    },
    SERVER_ERROR {
        @Override
        void send(HttpExchange exchange, Reply reply) throws IOException {
            new Reply(503, "text/plain", "Service Unavailable").send(exchange);
        }
    },
    /** 429: ask again at once. */
    TOO_MANY {
        @Override
        void send(HttpExchange exchange, Reply reply) throws IOException {
            exchange.getResponseHeaders().set("Retry-After", "0");
            new Reply(429, "text/plain", "Too Many Requests").send(exchange);
        }
    },
    /** 429: ask again tomorrow. */
    TOO_MANY_FOR_LONG {
        @Override
        void send(HttpExchange exchange, Reply reply) throws IOException {
            exchange.getResponseHeaders().set("Retry-After", "86400");
            new Reply(429, "text/plain", "Too Many Requests").send(exchange);
        }
    },
    /** A body that never ends; ends when the other side hangs up. */
    ENDLESS {
        @Override
        void send(HttpExchange exchange, Reply reply) throws IOException {
            byte[] blanks = new byte[65_536];
            Arrays.fill(blanks, (byte) ' ');
            exchange.getResponseHeaders().set("Content-Type", reply.contentType());
            exchange.sendResponseHeaders(200, 0);
            try (OutputStream body = exchange.getResponseBody()) {
                while (!Thread.currentThread().isInterrupted()) {
                    body.write(blanks);
                }
            }
        }
    },
    /** A body that is said to be 10 GB. */
    TEN_GIGABYTES {
        @Override
        void send(HttpExchange exchange, Reply reply) throws IOException {
            exchange.sendResponseHeaders(200, 10_000_000_000L);
            exchange.getResponseBody().write(reply.bytes());
        }
    },
    /** 50 MB of blanks in 50 kB. */
    ZIP_BOMB {
        @Override
        void send(HttpExchange exchange, Reply reply) throws IOException {
            ByteArrayOutputStream packed = new ByteArrayOutputStream();
            try (GZIPOutputStream stream = new GZIPOutputStream(packed)) {
                byte[] blanks = new byte[1_000_000];
                for (int megabyte = 0; megabyte < 50; megabyte++) {
                    stream.write(blanks);
                }
            }
            exchange.getResponseHeaders().set("Content-Type", reply.contentType());
            exchange.getResponseHeaders().set("Content-Encoding", "gzip");
            exchange.sendResponseHeaders(200, packed.size());
            packed.writeTo(exchange.getResponseBody());
        }
    },
    /** What was asked for, but about another table. */
    WRONG_TABLE {
        @Override
        void send(HttpExchange exchange, Reply reply) throws IOException {
            new Reply(reply.status(), reply.contentType(), reply.body().replace("FOLK1A", "FOLK3")).send(exchange);
        }
    },
    REDIRECT_ELSEWHERE {
        @Override
        void send(HttpExchange exchange, Reply reply) throws IOException {
            exchange.getResponseHeaders().set("Location", "https://example.org/v1/data");
            exchange.sendResponseHeaders(302, -1);
        }
    };

    abstract void send(HttpExchange exchange, Reply reply) throws IOException;

    private static Reply page(int status) {
        return new Reply(
                status,
                "text/html; charset=utf-8",
                "<!DOCTYPE html>\n<html><head><title>Vi er lidt overbelastede</title></head><body>…</body></html>");
    }
}
