# Settles all tracked changes of Word files in LibreOffice Writer, and prints what is left: for each file named on standard
# input a line of JSON with its paragraphs, and its rows as one paragraph each, once all changes are accepted, and once all
# are rejected. Run by test/launch/word-tests.mjs; needs python3-uno.
import json
import os
import pathlib
import signal
import subprocess
import sys
import tempfile
import time

import uno
from com.sun.star.beans import PropertyValue

# A name of its own, so that an office that was left over by another run is never spoken to.
PIPE = f"gongwen-settle-{os.getpid()}"
# How long the office may take to start. Seconds.
PATIENCE = 120


def hidden():
    value = PropertyValue()
    value.Name, value.Value = "Hidden", True
    return (value,)


def connect(office):
    resolver = uno.getComponentContext().ServiceManager.createInstance("com.sun.star.bridge.UnoUrlResolver")
    until = time.monotonic() + PATIENCE
    while office.poll() is None and time.monotonic() < until:
        try:
            return resolver.resolve(f"uno:pipe,name={PIPE};urp;StarOffice.ComponentContext")
        except uno.getClass("com.sun.star.connection.NoConnectException"):
            time.sleep(0.2)
    raise SystemExit("LibreOffice did not start")


def lines(document):
    out = []
    for part in document.Text:
        if part.supportsService("com.sun.star.text.TextTable"):
            out += ["".join(map(str, row)) for row in part.getDataArray()]
        else:
            out.append(part.String)
    return out


def settled(services, context, desktop, url, command):
    document = desktop.loadComponentFromURL(url, "_blank", 0, hidden())
    try:
        dispatcher = services.createInstanceWithContext("com.sun.star.frame.DispatchHelper", context)
        dispatcher.executeDispatch(document.CurrentController.Frame, command, "", 0, ())
        return lines(document)
    finally:
        document.close(True)


# Whoever stops this program stops the office as well.
signal.signal(signal.SIGTERM, lambda *_: sys.exit(1))
with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as profile:
    office = subprocess.Popen(
        [
            "soffice",
            "--headless",
            "--norestore",
            f"-env:UserInstallation={pathlib.Path(profile).as_uri()}",
            f"--accept=pipe,name={PIPE};urp;",
        ],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        start_new_session=True,
    )
    try:
        context = connect(office)
        services = context.ServiceManager
        desktop = services.createInstanceWithContext("com.sun.star.frame.Desktop", context)
        for name in sys.stdin.read().split("\n"):
            if name:
                url = pathlib.Path(name).resolve().as_uri()
                accepted = settled(services, context, desktop, url, ".uno:AcceptAllTrackedChanges")
                rejected = settled(services, context, desktop, url, ".uno:RejectAllTrackedChanges")
                print(json.dumps({"accepted": accepted, "rejected": rejected}), flush=True)
    finally:
        # All of its processes and no other: nothing here has to be saved.
        os.killpg(office.pid, signal.SIGKILL)
        office.wait()
