"""The pages a person sees at Intuit: consent, and refusals that never redirect."""

from flask import render_template_string

_STYLE = """
body { font: 16px/1.5 system-ui, sans-serif; background: #f4f5f8; color: #393a3d; margin: 0; }
main { max-width: 30rem; margin: 4rem auto; padding: 2rem; background: #fff;
       border-radius: 8px; box-shadow: 0 1px 6px #0002; }
h1 { font-size: 1.4rem; margin: 0 0 1rem; }
fieldset { border: 0; padding: 0; margin: 1rem 0; }
legend { font-weight: 600; }
label { display: block; padding: .5rem .25rem; border-bottom: 1px solid #e3e5e8; }
small { color: #6b6c72; }
button { font: inherit; padding: .6rem 1.6rem; border-radius: 4px; border: 1px solid #2ca01c; }
#allow { background: #2ca01c; color: #fff; }
#deny { background: #fff; color: #2ca01c; margin-left: .5rem; }
"""

_FRAME = (
    '<!doctype html><html lang="en"><head><meta charset="utf-8"><title>{{ title }}</title>'
    '<meta name="viewport" content="width=device-width"><style>'
    + _STYLE
    + "</style></head><body><main><h1>{{ title }}</h1>%s"
    "<p><small>A pretend Intuit for trying things out. Nothing leaves this computer.</small></p>"
    "</main></body></html>"
)

_CONSENT = (
    _FRAME
    % """
<p>This app asks to:</p>
<ul>{% for wish in wishes %}<li>{{ wish }}</li>{% endfor %}</ul>
<form method="post" action="">
<input type="hidden" name="request" value="{{ request_id }}">
<fieldset><legend>Company</legend>
{% for realm_id, name in companies %}
<label><input type="radio" name="company" value="{{ realm_id }}"
 {%- if loop.first %} checked{% endif %}>
{{ name }} <small>{{ realm_id }}</small></label>
{% endfor %}</fieldset>
<button id="allow" name="decision" value="allow">Allow</button>
<button id="deny" name="decision" value="deny">Deny</button>
</form>
"""
)

_REFUSAL = _FRAME % "<p>{{ sentence }}</p><p><small>{{ hint }}</small></p>"


def consent_page(*, request_id: str, wishes: list[str], companies: list[tuple[str, str]]) -> str:
    """Draw the page with Allow and Deny; the first company is chosen beforehand."""
    return render_template_string(
        _CONSENT,
        title="Connect to QuickBooks",
        request_id=request_id,
        wishes=wishes,
        companies=companies,
    )


def refusal_page(*, sentence: str, hint: str) -> str:
    """Draw the page for a request Intuit will not send anywhere."""
    title = "Sorry, but this app didn't connect"
    return render_template_string(_REFUSAL, title=title, sentence=sentence, hint=hint)
