"""Requests to a listener on this computer, to the letter: what a browser, or something worse, may send."""

import http.client


def visit(port, target, *, host="127.0.0.1", said=None, method="GET", headers=None):
    line = http.client.HTTPConnection(host, port, timeout=10)
    try:
        line.putrequest(method, target, skip_host=True)
        line.putheader("Host", said or f"localhost:{port}")
        for name, value in (headers or {}).items():
            line.putheader(name, value)
        line.endheaders()
        answer = line.getresponse()
        return answer.status, dict(answer.getheaders()), answer.read().decode()
    finally:
        line.close()
