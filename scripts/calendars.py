# Reads calendar files with Debian's python3-icalendar and prints their events as JSON, for calendars.mjs.
import json
import sys

from icalendar import Calendar


def event(component):
    alarms = component.walk("VALARM")
    return {
        "uid": str(component["UID"]),
        "start": component["DTSTART"].dt.isoformat(),
        "end": component["DTEND"].dt.isoformat(),
        "title": str(component["SUMMARY"]),
        "note": str(component["DESCRIPTION"]),
        "sequence": int(component["SEQUENCE"]),
        "busy": str(component["TRANSP"]) != "TRANSPARENT",
        "rings": [[str(alarm["TRIGGER"].params.get("RELATED", "START")), int(alarm["TRIGGER"].dt.total_seconds())] for alarm in alarms],
    }


def read(path):
    with open(path, "rb") as file:
        return [event(component) for component in Calendar.from_ical(file.read()).walk("VEVENT")]


print(json.dumps([read(path) for path in sys.argv[1:]]))
