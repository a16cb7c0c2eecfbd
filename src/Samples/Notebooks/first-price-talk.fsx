// A first price talk in F#. Two people, one price, a refusal that says why, and a deal.
#r "nuget: NegotiationModel, 0.1.0"

open NegotiationModel

let price = Issue.Money("price", "EUR", 0m, 20_000m)
let seller = Party.Principal("seller", "Ms Bondar")
let buyer = Party.Principal("buyer", "Mr Ivanenko")
let talks = Negotiation.Convene(Protocol.Bargaining, [ seller; buyer ], [ price :> Issue ])

let asked = talks.Make(seller.Proposes(price.Is 9_000m))
let offered = asked.Make(buyer.Counters("p1", [ price.Is 7_500m ]))
printfn "%O" (offered.Rule(buyer.Accepts "p2").Refusal)

let deal = offered.Make(seller.Accepts "p2")
printfn $"{talks.Status} -> {deal.Status} at {deal.Agreements[0].Terms[price]}"
