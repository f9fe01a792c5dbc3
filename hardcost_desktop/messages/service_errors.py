"""Words for what QuickBooks Online or Clio refused, or for not reaching them."""

from hardcost_desktop.messages.words import Words

_REACHING: dict[str, Words] = {
    "unreachable": Words(
        "{service} cannot be reached",
        "{service} did not answer. Nothing was written by this request.",
        "Check the internet connection, then try again.",
    ),
    "too_late_to_send": Words(
        "Not sent: too much time had gone by",
        "This computer slept, or the way to {service} took too long. Nothing was written by this request.",
        "Check the internet connection, then import again.",
    ),
    "certificate_not_trusted": Words(
        "The connection to {service} is not safe",
        "Something answered for {service} that could not prove who it is. Nothing was sent to it.",
        "If your office filters internet traffic, ask its IT to let {service} through, or to install the "
        "office's certificate for this program (REQUESTS_CA_BUNDLE). Then try again.",
    ),
    "service_busy": Words(
        "{service} asks to wait",
        "{service} takes no more requests for the moment. Nothing was written by this request.",
        "Wait a minute, then try again. What was imported before is kept.",
    ),
    "service_failing": Words(
        "{service} has a problem",
        "{service} answered with an error of its own (status {status}).",
        "Try again in a few minutes. If it goes on, look at the service's status page.",
    ),
    "answer_from_stranger": Words(
        "Something else answered for {service}",
        "The answer (status {status}) is not one of {service}: it may come from a proxy, a filter or the "
        "sign-in page of a network. Nothing was changed by it.",
        "Open any page in the browser to see whether the network asks for a sign-in, then try again.",
    ),
    "answer_lost": Words(
        "{service} was asked, and its answer was lost",
        "The entry may or may not be in {service}. It is not sent again before that is known.",
        "Preview again in a minute: this program then looks in {service} whether the entry is there.",
    ),
    "answer_unreadable": Words(
        "{service} answered, but not readably",
        "The entry is probably in {service}, but its answer does not prove it. It is not sent again before "
        "that is known.",
        "Preview again in a minute: this program then looks in {service} whether the entry is there.",
    ),
}

_SIGN_IN: dict[str, Words] = {
    "not_connected": Words(
        "{service} is not connected",
        "No sign-in to {service} is kept on this computer.",
        "Connect {service}.",
    ),
    "sign_in_expired": Words(
        "Sign in to {service} again",
        "{service} no longer accepts the sign-in: it ended, or somebody disconnected this program there. "
        "Nothing was lost: what was imported is still known, and nothing was written twice.",
        "Connect {service} again.",
    ),
    "sign_in_denied": Words(
        "{service} was not connected",
        "The connection was declined on the page of {service}. Nothing was changed.",
        "Connect again and choose to allow it. In QuickBooks this takes a company administrator.",
    ),
    "sign_in_refused": Words(
        "{service} was not connected",
        "{service} ended the sign-in with the message “{reason}”. Nothing was changed.",
        "Check the app's settings in the developer portal of {service}, then connect again.",
    ),
    "sign_in_timed_out": Words(
        "Nobody answered in the browser",
        "The sign-in to {service} was not finished in time. Nothing was changed.",
        "Connect again. If the page of {service} complained about the redirect address, register exactly "
        "the address this program shows with your app.",
    ),
    "sign_in_failed": Words(
        "{service} did not complete the sign-in",
        "{service} refused the request (status {status}, “{reason}”).",
        "Check the client ID, the client secret and the redirect address, then connect again.",
    ),
    "sign_out_refused": Words(
        "{service} did not end the sign-in",
        "{service} refused to end it (status {status}, “{reason}”); it may have ended before.",
        "Look in {service}, in the list of connected apps, and remove this program there.",
    ),
    "sign_in_unreadable": Words(
        "The sign-in answer cannot be read",
        "What came back for {service} is not a sign-in answer; a network filter may have replaced it.",
        "Try again. If it stays so, check the addresses in the connection, or try another network.",
    ),
    "client_refused": Words(
        "{service} does not know this app",
        "The client ID and the client secret do not belong together, or not to this environment or region.",
        "Copy both again from the developer portal of {service}, then connect again.",
    ),
    "code_refused": Words(
        "The approval is no longer valid",
        "{service} did not accept the approval: it is too old, was used before, or was given to another "
        "redirect address.",
        "Connect again, and finish the sign-in within a few minutes.",
    ),
    "redirect_not_local": Words(
        "This redirect address is not on this computer",
        "{address} cannot be answered by this program.",
        "Use an address such as http://localhost:47613/callback, or paste the address that the browser ends on.",
    ),
    "port_busy": Words(
        "Another program is in the way of the sign-in",
        "Port {port} on this computer is in use, so the browser's answer could not be received.",
        "Close the other program, or another sign-in that is still open, then connect again.",
    ),
    "pasted_unreadable": Words(
        "This is not the address of a sign-in",
        "The pasted text does not hold the answer of {service}.",
        "Copy the whole address from the browser's address bar after approving, and paste it again.",
    ),
    "pasted_foreign": Words(
        "This address belongs to another sign-in",
        "The pasted address is not the answer to the sign-in begun here. It was not used.",
        "Begin the connection to {service} again and paste the address from that attempt.",
    ),
}

_QUICKBOOKS: dict[str, Words] = {
    "quickbooks_unreadable": Words(
        "QuickBooks answered something unexpected",
        "A record from QuickBooks cannot be read ({path}). So that no cost is left out unseen, nothing of "
        "this reading is used.",
        "Try again. If it stays so, send this message to the makers of this program.",
    ),
    "quickbooks_pages_repeat": Words(
        "QuickBooks repeats itself",
        "QuickBooks gave the same page of “{entity}” again and again, so the list cannot be complete. Nothing "
        "of this reading is used.",
        "Try again in a few minutes.",
    ),
    "quickbooks_realm_invalid": Words(
        "The QuickBooks company is not named",
        "The sign-in did not say which QuickBooks company was chosen, or its number is not one.",
        "Connect QuickBooks again and choose the firm's company.",
    ),
    "quickbooks_refused": Words(
        "QuickBooks refused a request",
        "QuickBooks says: “{message}” (error {number}). Nothing in QuickBooks was changed: this program only "
        "reads there.",
        "Try again. If it stays so, send this message to the makers of this program.",
    ),
    "quickbooks_wrong_environment": Words(
        "The connection does not fit this QuickBooks company",
        "QuickBooks refuses this app for this company. Most often keys for testing are used with a real "
        "company, or the other way round, or the app was disconnected.",
        "Check the environment and the keys, then connect QuickBooks again.",
    ),
    "quickbooks_no_access": Words(
        "The QuickBooks user has lost access",
        "The person who connected QuickBooks may no longer open this company.",
        "Connect QuickBooks again, signed in as an administrator of the company.",
    ),
    "quickbooks_subscription": Words(
        "The QuickBooks subscription has ended",
        "QuickBooks says that this company's subscription is not active, so its books cannot be read.",
        "Renew the subscription in QuickBooks, then preview again.",
    ),
}

_CLIO: dict[str, Words] = {
    "clio_unreadable": Words(
        "Clio answered something unexpected",
        "A record from Clio cannot be read ({path}). So that no cost is matched wrongly, nothing of this "
        "reading is used.",
        "Try again. If it stays so, send this message to the makers of this program.",
    ),
    "clio_pages_astray": Words(
        "A list from Clio has no proper end",
        "{service} pointed to a next page outside its own pages, or to one already read. It was not followed, "
        "and nothing of this reading is used.",
        "Try again in a few minutes.",
    ),
    "clio_permission": Words(
        "Clio does not let this program read “{area}”",
        "The app lacks the permission “{area}”, or the connected Clio user may not see it. Nothing was changed.",
        "In Clio's developer portal, tick “{area}” for your app and connect Clio again; or connect as an "
        "administrator.",
    ),
    "clio_forbidden": Words(
        "Clio does not let this program write",
        "Clio says: “{message}”. The entry was not written.",
        "In Clio's developer portal, give your app read and write permission for “Activities” and connect Clio "
        "again; or connect as a user who may enter expenses.",
    ),
    "clio_blocked": Words(
        "Clio's firewall turned the request away",
        "A firewall in front of Clio refused the request before Clio saw it. Nothing was written.",
        "Try again from another network. If it stays so, ask Clio's support, naming the time.",
    ),
    "clio_keeps_entry": Words(
        "Clio keeps this entry",
        "Clio does not let it be deleted: “{message}”. It is still in Clio, most often because it is on a bill.",
        "Take it off the bill in Clio first, or delete it there.",
    ),
    "clio_keeps_as_is": Words(
        "Clio keeps this entry as it is",
        "Clio does not let it be changed: “{message}”. Most often that is because it is on a bill.",
        "Take it off the bill in Clio first, or change it there.",
    ),
    "stale_in_clio": Words(
        "Changed in Clio a moment ago",
        "Somebody changed this entry in Clio since it was last read, so it was left alone.",
        "Refresh, compare again, and decide.",
    ),
    "gone_from_clio": Words(
        "Already gone from Clio",
        "Clio does not hold this entry any more: somebody deleted it there, or its matter.",
        "Refresh: the cost is shown again.",
    ),
    "clio_refused": Words(
        "Clio refused a request",
        "Clio says: “{message}” (status {status}). Nothing was written by this request.",
        "Put right in Clio or QuickBooks what the message names, then preview again.",
    ),
}

SERVICE_ERRORS: dict[str, Words] = {**_REACHING, **_SIGN_IN, **_QUICKBOOKS, **_CLIO}
